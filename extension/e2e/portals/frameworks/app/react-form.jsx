import { useId, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { emptyRequest, publish, send } from './request.mjs';

/** What the pages of drawn React controls share: the request, its plain inputs, and the button. */
export function Input({ part, label, request, change, ...rest }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="plain"
        value={request[part]}
        onChange={(event) => change({ [part]: event.target.value })}
        {...rest}
      />
    </div>
  );
}

/** `Parts` draws all that is not a plain input. */
function Form({ Parts, Text, extra }) {
  const [request, setRequest] = useState(() => ({ ...emptyRequest(), ...extra }));
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
      <Text part="firstName" label="First name" {...shared} />
      <Text part="lastName" label="Last name" {...shared} />
      <Text part="phone" label="Phone" type="tel" {...shared} />
      <Text part="email" label="Email" type="email" {...shared} />
      <Text part="emailAgain" label="Confirm email" type="email" {...shared} />
      <Text part="address" label="Street address" {...shared} />
      <Parts {...shared} />
      <Text part="comments" label="Comments" {...shared} />
      <button type="submit">Send request</button>
    </form>
  );
}

export function start(Parts, { Text = Input, Around = ({ children }) => children, extra } = {}) {
  createRoot(document.querySelector('#app')).render(
    <Around>
      <Form Parts={Parts} Text={Text} extra={extra} />
    </Around>,
  );
}
