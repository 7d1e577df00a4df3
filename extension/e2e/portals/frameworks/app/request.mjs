import './style.css';

/** What every page of this room would send. */
export const emptyRequest = () => ({
  firstName: '',
  lastName: '',
  birthDate: '',
  phone: '',
  email: '',
  emailAgain: '',
  address: '',
  state: '',
  delivery: '',
  recordTypes: [],
  purpose: '',
  comments: '',
});

/** For tests only: `read` gives what the application would send, as the application knows it. */
export function publish(read) {
  Object.defineProperty(window, '__appState', { configurable: true, get: () => plain(read()) });
}

export const send = (request) =>
  fetch('/__submit', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });

export const toggled = (list, value) =>
  list.includes(value) ? list.filter((other) => other !== value) : [...list, value];

const plain = (value) => JSON.parse(JSON.stringify(value));
