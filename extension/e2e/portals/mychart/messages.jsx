const MESSAGES = [
  ['Your visit on Tuesday', 'Please arrive ten minutes early and bring your insurance card.'],
  ['Flu shots', 'The clinic gives flu shots on weekdays, no appointment needed.'],
  ['New parking rules', 'The garage on Pier Street is now free for two hours.'],
];

/** Another place in the same application, reached without a page load. Not a records page. */
export function Messages() {
  return (
    <section id="messages">
      <h1>Messages</h1>
      {MESSAGES.map(([subject, text]) => (
        <article className="message" key={subject}>
          <h2>{subject}</h2>
          <p>{text}</p>
        </article>
      ))}
      <label htmlFor="EID-60-reply">Write to your care team</label>
      <textarea id="EID-60-reply" rows="3" />
    </section>
  );
}
