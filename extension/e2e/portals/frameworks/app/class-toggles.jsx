import './toggles.css';
import { DELIVERY, PURPOSES, RECORD_TYPES } from './choices.mjs';
import { Input, start } from './react-form.jsx';
import { toggled } from './request.mjs';

const DIM = 'chip border-slate-300 bg-white';
const LIT = 'chip border-teal-700 bg-teal-700 text-white';

/** Nothing but a click is heard, as on the pages that this one imitates. */
const pressed = (onClick) => ({ onClick });

/**
 * Choices of which a class alone says what is chosen: chips of which several may be, list items of
 * which one is, buttons whose colours are classes; and one row that says nothing at all.
 */
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
      <Input part="state" label="State" request={request} change={change} />
      <ol className="steps">
        {['Your details', 'Records', 'Delivery'].map((step, i) => (
          <li
            key={step}
            className={i === 0 ? 'active' : ''}
            {...pressed(() => change({ step: i }))}
          >
            {step}
          </li>
        ))}
      </ol>
      <div className="field">
        <div className="label">Records you need</div>
        <div className="chips">
          {RECORD_TYPES.map(([value, text]) => (
            <div
              key={value}
              className={request.recordTypes.includes(value) ? 'chip chip--on' : 'chip'}
              {...pressed(() => change({ recordTypes: toggled(request.recordTypes, value) }))}
            >
              {text}
            </div>
          ))}
        </div>
      </div>
      <div className="field">
        <div className="label">Delivery method</div>
        <ul className="toggles">
          {DELIVERY.map(([value, text]) => (
            <li
              key={value}
              className={request.delivery === value ? 'selected' : ''}
              {...pressed(() => change({ delivery: value }))}
            >
              {text}
            </li>
          ))}
        </ul>
      </div>
      <div className="field">
        <div className="label">Purpose</div>
        {PURPOSES.map(([value, text]) => (
          <button
            key={value}
            type="button"
            className={request.purpose === value ? LIT : DIM}
            {...pressed(() => change({ purpose: value }))}
          >
            {text}
          </button>
        ))}
      </div>
      <div className="field">
        <div className="label">Format</div>
        {['PDF', 'Paper', 'CD'].map((format) => (
          <button
            key={format}
            type="button"
            className="chip"
            {...pressed(() => change({ format: request.format === format ? '' : format }))}
          >
            {format}
          </button>
        ))}
      </div>
      <div className="field">
        <div className="label">Sensitive records</div>
        <div className="chips">
          {['HIV test results', 'Psychotherapy notes'].map((text) => (
            <div key={text} className="chip" {...pressed(() => change({ sensitive: text }))}>
              {text}
            </div>
          ))}
        </div>
      </div>
    </>
  );
}

start(Parts, { extra: { step: 0, format: '', sensitive: '' } });
