import { LOCATIONS, labelOf, ORGANIZATIONS, RECORD_TYPES } from './choices.mjs';

/** Step 2: read again, consent, send. */
export function ReviewStep({ request, change, back, sendRequest }) {
  const namesOf = (choices, values) => values.map((value) => labelOf(choices, value)).join(', ');
  return (
    <section id="review">
      <h1>Review Your Request</h1>
      <p>Step 2 of 2. Nothing has been sent yet.</p>
      <dl>
        <dt>Organization</dt>
        <dd>{labelOf(ORGANIZATIONS, request.organization)}</dd>
        <dt>Send to</dt>
        <dd>{request.recipient === 'me' ? 'Me' : request.recipientName}</dd>
        <dt>Dates</dt>
        <dd>
          {request.dateFrom} to {request.dateTo}
        </dd>
        <dt>Locations</dt>
        <dd>{namesOf(LOCATIONS, request.locations)}</dd>
        <dt>Items to disclose</dt>
        <dd>{namesOf(RECORD_TYPES, request.recordTypes)}</dd>
        <dt>Comments</dt>
        <dd>{request.comments || 'None'}</dd>
      </dl>
      <label>
        <input
          type="checkbox"
          id="EID-50-consent"
          checked={request.consent}
          onChange={(event) => change({ consent: event.target.checked })}
        />
        I authorize the release of the health information listed above.
      </label>
      <p>
        <button type="button" id="back" onClick={back}>
          Back
        </button>{' '}
        <button
          type="button"
          className="primary"
          id="send-request"
          disabled={!request.consent}
          onClick={sendRequest}
        >
          Send request
        </button>
      </p>
    </section>
  );
}
