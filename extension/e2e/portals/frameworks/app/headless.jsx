import {
  Checkbox,
  Combobox,
  ComboboxInput,
  ComboboxOption,
  ComboboxOptions,
  Field,
  Label,
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
  Radio,
  RadioGroup,
} from '@headlessui/react';
import { useState } from 'react';
import './drawn.css';
import { DELIVERY, PURPOSES, RECORD_TYPES, STATES } from './choices.mjs';
import { Input, start } from './react-form.jsx';
import { toggled } from './request.mjs';

const nameOf = (choices, value) => choices.find(([one]) => one === value)?.[1];

/** A combobox that filters, a listbox behind a button, radio buttons and boxes that are spans. */
function Parts({ request, change }) {
  return (
    <>
      <Input
        part="birthDate"
        label="Date of birth"
        placeholder="MM/DD/YYYY"
        request={request}
        change={change}
      />
      <State request={request} change={change} />
      <fieldset>
        <legend>Records you need</legend>
        {RECORD_TYPES.map(([value, text]) => (
          <Field className="choice" key={value}>
            <Checkbox
              className="box"
              checked={request.recordTypes.includes(value)}
              onChange={() => change({ recordTypes: toggled(request.recordTypes, value) })}
            />
            <Label>{text}</Label>
          </Field>
        ))}
      </fieldset>
      <Field className="field">
        <Label>Delivery method</Label>
        <RadioGroup value={request.delivery} onChange={(delivery) => change({ delivery })}>
          {DELIVERY.map(([value, text]) => (
            <Field className="choice" key={value}>
              <Radio className="box" value={value} />
              <Label>{text}</Label>
            </Field>
          ))}
        </RadioGroup>
      </Field>
      <Field className="field">
        <Label>Purpose</Label>
        <Listbox value={request.purpose} onChange={(purpose) => change({ purpose })}>
          <ListboxButton className="plain">
            {nameOf(PURPOSES, request.purpose) ?? 'Choose one'}
          </ListboxButton>
          <ListboxOptions className="panel" anchor="bottom">
            {PURPOSES.map(([value, text]) => (
              <ListboxOption key={value} value={value}>
                {text}
              </ListboxOption>
            ))}
          </ListboxOptions>
        </Listbox>
      </Field>
    </>
  );
}

function State({ request, change }) {
  const [query, setQuery] = useState('');
  const fitting = STATES.filter((name) => name.toLowerCase().startsWith(query.toLowerCase()));
  return (
    <Field className="field">
      <Label>State</Label>
      <Combobox
        value={request.state}
        onChange={(state) => change({ state: state ?? '' })}
        onClose={() => setQuery('')}
      >
        <ComboboxInput className="plain" onChange={(event) => setQuery(event.target.value)} />
        <ComboboxOptions className="panel" anchor="bottom">
          {fitting.map((name) => (
            <ComboboxOption key={name} value={name}>
              {name}
            </ComboboxOption>
          ))}
        </ComboboxOptions>
      </Combobox>
    </Field>
  );
}

start(Parts);
