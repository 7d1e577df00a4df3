import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FillStep } from './fill-step.jsx';
import { Messages } from './messages.jsx';
import { ReviewStep } from './review-step.jsx';
import { startTicker } from './ticker.mjs';

const ROOT = '/MyChart-PRD/app';
const FILL = `${ROOT}/release-of-information`;
const REVIEW = `${FILL}/request-review`;
const MESSAGES = `${ROOT}/messages`;

const TITLES = {
  [FILL]: 'Request a Copy of Your Health Record',
  [REVIEW]: 'Review Your Request',
  [MESSAGES]: 'Messages',
};

const EMPTY = {
  organization: '',
  recipient: '',
  recipientName: '',
  recipientAddress: '',
  dateFrom: '',
  dateTo: '',
  locations: [],
  recordTypes: [],
  comments: '',
  consent: false,
};

function App() {
  const [path, setPath] = useState(location.pathname);

  const go = (target) => {
    history.pushState({}, '', target);
    setPath(target);
    scrollTo(0, 0);
  };

  useEffect(() => {
    const follow = () => setPath(location.pathname);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  useEffect(() => {
    document.title = `${TITLES[path] ?? 'Home'} - Harbor Point Health`;
  }, [path]);

  return (
    <>
      <TopBar go={go} />
      <div className="page">
        {path.startsWith(FILL) ? <RecordsRequest path={path} go={go} /> : <Messages />}
      </div>
    </>
  );
}

function TopBar({ go }) {
  const follow = (target) => (event) => {
    event.preventDefault();
    go(target);
  };
  return (
    <header className="top">
      <span className="logo">Harbor Point Health</span>
      <nav aria-label="Main">
        <a id="nav-messages" href={MESSAGES} onClick={follow(MESSAGES)}>
          Messages
        </a>
        <a id="nav-records" href={FILL} onClick={follow(FILL)}>
          Request records
        </a>
      </nav>
      <span className="who">Signed in</span>
    </header>
  );
}

function RecordsRequest({ path, go }) {
  const [request, setRequest] = useState(EMPTY);
  const [sent, setSent] = useState(false);
  const change = (part) => setRequest((before) => ({ ...before, ...part }));

  // For tests only: what this page would send, as React knows it, whatever the inputs show.
  window.__appState = structuredClone(request);
  useEffect(
    () => () => {
      window.__appState = null;
    },
    [],
  );

  const sendRequest = async () => {
    await fetch('/__submit', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    setSent(true);
  };

  if (sent) return <Sent />;
  if (path === REVIEW && isComplete(request)) {
    return (
      <ReviewStep
        request={request}
        change={change}
        back={() => history.back()}
        sendRequest={sendRequest}
      />
    );
  }
  return (
    <FillStep
      request={request}
      change={change}
      complete={isComplete(request)}
      next={() => go(REVIEW)}
    />
  );
}

function Sent() {
  return (
    <section id="request-sent">
      <h1>Request sent</h1>
      <p>We will tell you in Messages when there is news about it.</p>
    </section>
  );
}

const isDate = (text) => /^\d{2}\/\d{2}\/\d{4}$/.test(text);

const isComplete = (request) =>
  request.organization !== '' &&
  (request.recipient === 'me' || (request.recipient === 'other' && request.recipientName !== '')) &&
  isDate(request.dateFrom) &&
  isDate(request.dateTo) &&
  request.locations.length > 0 &&
  request.recordTypes.length > 0 &&
  (!request.recordTypes.includes('other') || request.comments.trim() !== '');

window.Epic = { product: 'patient portal', locale: 'en-US' };
startTicker();
createRoot(document.querySelector('#mychart-root')).render(<App />);
