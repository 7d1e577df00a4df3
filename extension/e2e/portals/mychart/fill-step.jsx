import { LOCATIONS, ORGANIZATIONS, RECORD_TYPES } from './choices.mjs';

/** Step 1. Every input is controlled: what React does not hear of is undone at the next render. */
export function FillStep({ request, change, complete, next }) {
  return (
    <form
      id="roi-form"
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <h1>Request a Copy of Your Health Record</h1>
      <p>Step 1 of 2. An asterisk marks what we need to know.</p>
      <Organization request={request} change={change} />
      <Recipient request={request} change={change} />
      <Dates request={request} change={change} />
      <Locations request={request} change={change} />
      <RecordTypes request={request} change={change} />
      <Comments request={request} change={change} />
      <button type="submit" className="primary" id="continue" disabled={!complete}>
        Continue
      </button>
    </form>
  );
}

function Organization({ request, change }) {
  return (
    <fieldset>
      <legend>Which organization's health records are you requesting?</legend>
      <label htmlFor="EID-2-selectedForm-input-id">Send to *</label>
      <select
        id="EID-2-selectedForm-input-id"
        value={request.organization}
        onChange={(event) => change({ organization: event.target.value })}
      >
        <option value="">Select</option>
        {ORGANIZATIONS.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </fieldset>
  );
}

function Recipient({ request, change }) {
  const radio = (value, text) => (
    <label>
      <input
        type="radio"
        name="EID-3-recipient"
        id={`EID-3-recipient-${value}`}
        value={value}
        checked={request.recipient === value}
        onChange={() => change({ recipient: value })}
      />
      {text}
    </label>
  );
  return (
    <fieldset>
      <legend>Who should we send your health record to?</legend>
      {radio('me', 'Me')}
      {radio('other', 'Someone else')}
      {request.recipient === 'other' && (
        <div className="indent">
          <Text
            id="EID-4-name"
            label="Recipient name *"
            part="recipientName"
            {...{ request, change }}
          />
          <Text
            id="EID-5-addr"
            label="Recipient address"
            part="recipientAddress"
            {...{ request, change }}
          />
        </div>
      )}
    </fieldset>
  );
}

function Text({ id, label, part, request, change, clean = (text) => text, ...rest }) {
  return (
    <div className="text">
      <label htmlFor={id}>{label}</label>
      <input
        type="text"
        id={id}
        value={request[part]}
        onChange={(event) => change({ [part]: clean(event.target.value) })}
        {...rest}
      />
    </div>
  );
}

const datesOnly = (text) => text.replace(/[^\d/]/g, '').slice(0, 10);

function Dates({ request, change }) {
  const shared = { request, change, clean: datesOnly, placeholder: 'MM/DD/YYYY' };
  return (
    <fieldset className="dates">
      <legend>What dates do you want information from?</legend>
      <Text id="EID-6-from" label="From *" part="dateFrom" {...shared} />
      <Text id="EID-7-to" label="To *" part="dateTo" {...shared} />
    </fieldset>
  );
}

const toggled = (list, value) =>
  list.includes(value) ? list.filter((other) => other !== value) : [...list, value];

function Locations({ request, change }) {
  return (
    <fieldset>
      <legend>
        Which location(s) health records are you requesting? (Please select one or more). *
      </legend>
      {LOCATIONS.map(([value, text]) => (
        <label key={value}>
          <input
            type="checkbox"
            id={`EID-8-loc-${value}`}
            checked={request.locations.includes(value)}
            onChange={() => change({ locations: toggled(request.locations, value) })}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

function RecordTypes({ request, change }) {
  return (
    <section className="record-types">
      <p className="ask">
        Click the 'Include' button next to each item you are requesting to disclose. *
      </p>
      {RECORD_TYPES.map(([value, text], i) => (
        <div className="record-type" key={value}>
          <div className="record-name">{text}</div>
          <label className="include">
            <input
              type="checkbox"
              id={`EID-${20 + i}-include`}
              checked={request.recordTypes.includes(value)}
              onChange={() => change({ recordTypes: toggled(request.recordTypes, value) })}
            />
            Include
          </label>
        </div>
      ))}
    </section>
  );
}

function Comments({ request, change }) {
  return (
    <div className="text">
      <label htmlFor="EID-40-comments">Comments</label>
      <textarea
        id="EID-40-comments"
        rows="4"
        maxLength="1000"
        value={request.comments}
        onChange={(event) => change({ comments: event.target.value })}
      />
    </div>
  );
}
