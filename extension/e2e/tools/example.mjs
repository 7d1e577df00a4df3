// Invented people and requests in every phase, as a dashboard of somebody who has used the extension for a while.
import { ROSA } from '../tests/support.mjs';

/** A date that many days before today, as 2026-11-24. */
export function daysAgo(days) {
  const date = new Date();
  date.setDate(date.getDate() - days);
  const two = (number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * Enters them.
 *
 * @returns {Promise<{patientId: string, late: string}>} the id of a request that is late
 */
export async function enterExample(extension) {
  const { savedId } = await extension.ask({ type: 'savePatient', patient: ROSA });
  const mother = await extension.ask({
    type: 'savePatient',
    patient: { ...ROSA, name: { first: 'Elena', middle: '', last: 'Example', suffix: '' } },
  });
  const add = async (name, jurisdiction, patientId, first, ...more) => {
    const { id } = await extension.ask({
      type: 'record',
      event: first,
      request: {
        patientId,
        provider: { name, jurisdiction, kind: 'HOSPITAL' },
        channel: first.channel ?? 'FAX',
        scope: { kind: name.includes('Imaging') ? 'IMAGES_WITH_REPORTS' : 'EVERYTHING' },
      },
    });
    for (const event of more) {
      await extension.ask({ type: 'record', requestId: id, event });
    }
    return id;
  };
  const sent = (days, channel) => ({
    kind: 'SENT',
    date: daysAgo(days),
    channel,
    to: '555-555-0142',
  });
  const late = await add(
    'Harbor Point Imaging',
    'CA',
    savedId,
    sent(40, 'FAX'),
    { kind: 'RECEIVED', date: daysAgo(40), knownHow: 'TRACKED' },
    {
      kind: 'CALL',
      date: daysAgo(30),
      who: 'Dana, records desk',
      promisedBy: daysAgo(20),
      note: '“It takes about six weeks.”',
    },
    { kind: 'FEE_QUOTED', date: daysAgo(28), amount: '$25 for a CD', basis: 'FLAT' },
  );
  await add('Lakeview Valley Hospital', 'IL', savedId, sent(2, 'ONLINE_FORM'));
  await add('Marigold Women’s Clinic', 'TX', savedId, sent(26, 'EMAIL'), {
    kind: 'ACKNOWLEDGED',
    date: daysAgo(24),
    who: '',
    promisedBy: '',
  });
  await add('Cedar Hill Orthopedics', 'WA', mother.savedId, {
    kind: 'PREPARED',
    date: daysAgo(1),
    channel: 'MAIL',
  });
  await add('St. Brendan Medical Center', 'NY', mother.savedId, sent(50, 'MAIL'), {
    kind: 'DELIVERED',
    date: daysAgo(21),
    form: 'a download link',
  });
  return { patientId: savedId, late };
}
