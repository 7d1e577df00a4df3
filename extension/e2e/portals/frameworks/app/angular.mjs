import '@angular/compiler';
import { Component, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { DELIVERY, POSTAL, PURPOSES, RECORD_TYPES, STATES } from './choices.mjs';
import { emptyRequest, publish, send } from './request.mjs';

const control = (options) => new FormControl('', { nonNullable: true, ...options });

/** Reactive forms: the model is a tree of controls, the inputs only mirror it. */
class RequestForm {
  sent = signal(false);
  states = STATES.map((name, i) => [POSTAL[i], name]);
  deliveries = DELIVERY;
  recordTypes = RECORD_TYPES;
  purposes = PURPOSES;

  form = new FormGroup({
    firstName: control(),
    lastName: control(),
    birthDate: control(),
    phone: control(),
    email: control(),
    emailAgain: control({ updateOn: 'blur' }),
    address: control(),
    state: control(),
    delivery: control(),
    recordTypes: new FormGroup(
      Object.fromEntries(RECORD_TYPES.map(([value]) => [value, new FormControl(false)])),
    ),
    purpose: control(),
    comments: control(),
  });

  constructor() {
    publish(() => this.request());
  }

  request() {
    const value = this.form.getRawValue();
    const chosen = RECORD_TYPES.map(([type]) => type).filter((type) => value.recordTypes[type]);
    return { ...emptyRequest(), ...value, recordTypes: chosen };
  }

  async submit() {
    await send(this.request());
    this.sent.set(true);
  }
}

const template = `
@if (sent()) {
  <h1 id="request-sent">Thank you, we have your request</h1>
} @else {
  <form [formGroup]="form" (ngSubmit)="submit()">
    <h1>Request your medical records</h1>
    <h2>Patient</h2>
    <div class="field">
      <label for="ng-first">First name</label>
      <input id="ng-first" class="plain" formControlName="firstName">
    </div>
    <div class="field">
      <label for="ng-last">Last name</label>
      <input id="ng-last" class="plain" formControlName="lastName">
    </div>
    <div class="field">
      <label for="ng-born">Date of birth</label>
      <input id="ng-born" class="plain" type="date" formControlName="birthDate">
    </div>
    <div class="field">
      <label for="ng-phone">Phone</label>
      <input id="ng-phone" class="plain" type="tel" formControlName="phone">
    </div>
    <div class="field">
      <label for="ng-email">Email</label>
      <input id="ng-email" class="plain" type="email" formControlName="email">
    </div>
    <div class="field">
      <label for="ng-email-again">Confirm email</label>
      <input id="ng-email-again" class="plain" type="email" formControlName="emailAgain">
    </div>
    <div class="field">
      <label for="ng-address">Street address</label>
      <input id="ng-address" class="plain" formControlName="address">
    </div>
    <div class="field">
      <label for="ng-state">State</label>
      <select id="ng-state" class="plain" formControlName="state">
        <option value="">Select</option>
        @for (state of states; track state[0]) {
          <option [ngValue]="state[0]">{{ state[1] }}</option>
        }
      </select>
    </div>
    <h2>Request</h2>
    <fieldset formGroupName="recordTypes">
      <legend>Records you need</legend>
      @for (type of recordTypes; track type[0]) {
        <label class="choice"><input type="checkbox" [formControlName]="type[0]"> {{ type[1] }}</label>
      }
    </fieldset>
    <fieldset>
      <legend>Delivery method</legend>
      @for (way of deliveries; track way[0]) {
        <label class="choice">
          <input type="radio" formControlName="delivery" [value]="way[0]"> {{ way[1] }}
        </label>
      }
    </fieldset>
    <div class="field">
      <label for="ng-purpose">Purpose</label>
      <select id="ng-purpose" class="plain" formControlName="purpose">
        <option value="">Select</option>
        @for (purpose of purposes; track purpose[0]) {
          <option [value]="purpose[0]">{{ purpose[1] }}</option>
        }
      </select>
    </div>
    <div class="field">
      <label for="ng-comments">Comments</label>
      <textarea id="ng-comments" class="plain" rows="3" formControlName="comments"></textarea>
    </div>
    <button type="submit">Send request</button>
  </form>
}`;

// What the decorators of a compiled application come to.
const decorated = Component({
  selector: 'records-request',
  imports: [ReactiveFormsModule],
  template,
});
document.querySelector('#app').innerHTML = '<records-request></records-request>';
bootstrapApplication(decorated(RequestForm));
