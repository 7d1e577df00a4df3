import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import Select from 'react-select';
import { DELIVERY, POSTAL, PURPOSES, RECORD_TYPES, STATES } from './choices.mjs';
import { emptyRequest, publish, send } from './request.mjs';

const options = (choices) => choices.map(([value, label]) => ({ value, label }));
const states = options(STATES.map((name, i) => [POSTAL[i], name]));

/** Every choice is a react-select: a text input that searches, over options that come and go. */
function RequestForm() {
  const [request, setRequest] = useState(emptyRequest);
  const [sent, setSent] = useState(false);
  const change = (part) => setRequest((before) => ({ ...before, ...part }));
  publish(() => request);

  if (sent) return <h1 id="request-sent">Thank you, we have your request</h1>;
  const shared = { request, change };
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault();
        await send(request);
        setSent(true);
      }}
    >
      <h1>Request your medical records</h1>
      <h2>Patient</h2>
      <Text part="firstName" label="First name" {...shared} />
      <Text part="lastName" label="Last name" {...shared} />
      <Text part="birthDate" label="Date of birth" placeholder="MM/DD/YYYY" {...shared} />
      <Text part="phone" label="Phone" type="tel" {...shared} />
      <Text part="email" label="Email" type="email" {...shared} />
      <Text part="emailAgain" label="Confirm email" type="email" {...shared} />
      <Text part="address" label="Street address" {...shared} />
      <One part="state" label="State" choices={states} {...shared} />
      <h2>Request</h2>
      <div className="field">
        <label htmlFor="rs-records">Records needed</label>
        <Select
          inputId="rs-records"
          isMulti
          options={options(RECORD_TYPES)}
          onChange={(chosen) => change({ recordTypes: chosen.map(({ value }) => value) })}
        />
      </div>
      <One part="delivery" label="Delivery method" choices={options(DELIVERY)} {...shared} />
      <One part="purpose" label="Purpose" choices={options(PURPOSES)} {...shared} />
      <Text part="comments" label="Comments" {...shared} />
      <button type="submit">Send request</button>
    </form>
  );
}

function Text({ part, label, request, change, ...rest }) {
  return (
    <div className="field">
      <label htmlFor={`rs-${part}`}>{label}</label>
      <input
        id={`rs-${part}`}
        className="plain"
        value={request[part]}
        onChange={(event) => change({ [part]: event.target.value })}
        {...rest}
      />
    </div>
  );
}

function One({ part, label, choices, request, change }) {
  return (
    <div className="field">
      <label htmlFor={`rs-${part}`}>{label}</label>
      <Select
        inputId={`rs-${part}`}
        options={choices}
        value={choices.find(({ value }) => value === request[part]) ?? null}
        onChange={(chosen) => change({ [part]: chosen?.value ?? '' })}
        isClearable
      />
    </div>
  );
}

createRoot(document.querySelector('#app')).render(<RequestForm />);
