import { useId, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { DELIVERY, POSTAL, PURPOSES, RECORD_TYPES, STATES } from './choices.mjs';
import { emptyRequest, publish, send, toggled } from './request.mjs';

/** Controlled inputs throughout, with the ids that React makes up. */
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
      <h2>About the patient</h2>
      <Text part="firstName" label="First name" autoComplete="given-name" {...shared} />
      <Text part="lastName" label="Last name" autoComplete="family-name" {...shared} />
      <Text part="birthDate" label="Date of birth" type="date" {...shared} />
      <Text
        part="phone"
        label="Phone"
        type="tel"
        clean={(text) => text.replace(/[^\d-]/g, '')}
        {...shared}
      />
      <Text part="email" label="E-mail" type="email" {...shared} />
      <Text part="emailAgain" label="Confirm e-mail" type="email" {...shared} />
      <Text part="address" label="Street address" {...shared} />
      <Select part="state" label="State" {...shared}>
        {STATES.map((name, i) => (
          <option key={name} value={POSTAL[i]}>
            {name}
          </option>
        ))}
      </Select>
      <h2>About the records</h2>
      <RecordTypes {...shared} />
      <Delivery {...shared} />
      <Select part="purpose" label="Purpose of the request" {...shared}>
        {PURPOSES.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
      <Comments {...shared} />
      <button type="submit">Send request</button>
    </form>
  );
}

function Text({ part, label, request, change, clean = (text) => text, type = 'text', ...rest }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="plain"
        type={type}
        data-part={part}
        value={request[part]}
        onChange={(event) => change({ [part]: clean(event.target.value) })}
        {...rest}
      />
    </div>
  );
}

function Select({ part, label, request, change, children }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="plain"
        data-part={part}
        value={request[part]}
        onChange={(event) => change({ [part]: event.target.value })}
      >
        <option value="">Select</option>
        {children}
      </select>
    </div>
  );
}

function RecordTypes({ request, change }) {
  return (
    <fieldset>
      <legend>Which records do you need?</legend>
      {RECORD_TYPES.map(([value, text]) => (
        <label className="choice" key={value}>
          <input
            type="checkbox"
            data-part={value}
            checked={request.recordTypes.includes(value)}
            onChange={() => change({ recordTypes: toggled(request.recordTypes, value) })}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

function Delivery({ request, change }) {
  return (
    <fieldset>
      <legend>How should we send them?</legend>
      {DELIVERY.map(([value, text]) => (
        <label className="choice" key={value}>
          <input
            type="radio"
            data-part={value}
            checked={request.delivery === value}
            onChange={() => change({ delivery: value })}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

function Comments({ request, change }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>Comments</label>
      <textarea
        id={id}
        className="plain"
        rows="3"
        data-part="comments"
        value={request.comments}
        onChange={(event) => change({ comments: event.target.value })}
      />
    </div>
  );
}

createRoot(document.querySelector('#app')).render(<RequestForm />);
