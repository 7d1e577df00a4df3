import DatePicker from 'react-datepicker';
import 'react-datepicker/dist/react-datepicker.css';
import './style.css';
import { DELIVERY, POSTAL, PURPOSES, RECORD_TYPES, STATES } from './choices.mjs';
import { Input, start } from './react-form.jsx';
import { toggled } from './request.mjs';

const two = (number) => String(number).padStart(2, '0');
const dayOf = (date) =>
  date ? `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` : '';
const dateOf = (day) => (day ? new Date(`${day}T12:00`) : null);

/** Dates that open a calendar when the cursor comes: one may be typed, the other is chosen only. */
function Parts({ request, change }) {
  const date = (part, label, rest) => (
    <div className="field">
      <label htmlFor={`rd-${part}`}>{label}</label>
      <DatePicker
        id={`rd-${part}`}
        className="plain"
        selected={dateOf(request[part])}
        onChange={(day) => change({ [part]: dayOf(day) })}
        {...rest}
      />
    </div>
  );
  return (
    <>
      {date('birthDate', 'Date of birth', {
        placeholderText: 'MM/DD/YYYY',
        showYearDropdown: true,
        dropdownMode: 'select',
      })}
      <Choice part="state" label="State" request={request} change={change}>
        {STATES.map((name, i) => [POSTAL[i], name])}
      </Choice>
      <fieldset>
        <legend>Records you need</legend>
        {RECORD_TYPES.map(([value, text]) => (
          <label className="choice" key={value}>
            <input
              type="checkbox"
              checked={request.recordTypes.includes(value)}
              onChange={() => change({ recordTypes: toggled(request.recordTypes, value) })}
            />
            {text}
          </label>
        ))}
      </fieldset>
      <Choice part="delivery" label="Delivery method" request={request} change={change}>
        {DELIVERY}
      </Choice>
      <Choice part="purpose" label="Purpose" request={request} change={change}>
        {PURPOSES}
      </Choice>
    </>
  );
}

function Choice({ part, label, request, change, children }) {
  return (
    <div className="field">
      <label htmlFor={`rd-${part}`}>{label}</label>
      <select
        id={`rd-${part}`}
        className="plain"
        value={request[part]}
        onChange={(event) => change({ [part]: event.target.value })}
      >
        <option value="">Select</option>
        {children.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

start(Parts, { Text: Input });
