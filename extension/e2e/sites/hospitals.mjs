/** Two hospitals that do not exist: their facts fill the slots of the texts, and their menus frame every page. */

import { SEMANTIC, SOUP } from './skins.mjs';

const MARLOW_BAY = {
  name: 'Marlow Bay Medical Center',
  short: 'Marlow Bay',
  city: 'Marlow',
  state: 'Illinois',
  address: '400 Breakwater Avenue, Marlow, IL 60000',
  phone: '217-555-0100',
  billingPhone: '217-555-0104',
  recordsPhone: '217-555-0140',
  recordsFax: '217-555-0141',
  imagingPhone: '217-555-0144',
  privacyPhone: '217-555-0147',
  mail: 'marlowbay.example.org',
  portal: 'MyChart',
  patients: '/patients-visitors',
  services: '/services',
  locations: '/locations',
  doctors: '/find-a-doctor',
  news: '/news',
  providers: '/for-providers',
  about: '/about',
  records: '/patients-visitors/medical-records',
  images: '/services/radiology/request-images',
  radiology: '/services/radiology',
  search: '/search',
};

const SAINT_ODILE = {
  name: 'Saint Odile Regional Hospital',
  short: 'Saint Odile',
  city: 'Odile Falls',
  state: 'Oregon',
  address: '18 Ferry Road, Odile Falls, OR 97000',
  phone: '541-555-0110',
  billingPhone: '541-555-0114',
  recordsPhone: '541-555-0150',
  recordsFax: '541-555-0151',
  imagingPhone: '541-555-0154',
  privacyPhone: '541-555-0157',
  mail: 'saintodile.example.org',
  portal: 'OdileConnect',
  patients: '/for-patients',
  services: '/care',
  locations: '/where-we-are',
  doctors: '/our-doctors',
  news: '/stories',
  providers: '/professionals',
  about: '/who-we-are',
  records: '/for-patients/health-information-management',
  images: '/care/imaging/copies-of-your-images',
  radiology: '/care/radiology',
  search: '/find',
};

const menusOf = (facts) => ({
  menu: [
    [
      'Patients &amp; Visitors',
      [
        ['Medical Records', facts.records],
        ['Request Medical Records', facts.records],
        [facts.portal, `${facts.patients}/portal`],
        ['Pay My Bill', `${facts.patients}/pay-my-bill`],
        ['Visiting Hours', `${facts.patients}/visiting-hours`],
        ['Patient Rights', `${facts.patients}/rights`],
      ],
    ],
    [
      'Services',
      [
        ['Cardiology', `${facts.services}/cardiology`],
        ['Imaging', facts.radiology],
        ['Request Your Images', facts.images],
        ['Maternity', `${facts.services}/maternity`],
        ['All Services', facts.services],
      ],
    ],
    [
      'For Providers',
      [
        ['Referrals', `${facts.providers}/referrals`],
        ['Release of Information', facts.records],
        ['Transfer Center', `${facts.providers}/transfer-center`],
      ],
    ],
    [
      'About',
      [
        ['News', facts.news],
        ['Careers', '/careers'],
        ['Locations', facts.locations],
      ],
    ],
  ],
  rail: [
    ['Request Medical Records', facts.records],
    ['Release of information', facts.records],
    [`${facts.portal} sign in`, `${facts.patients}/portal`],
    ['Pay My Bill', `${facts.patients}/pay-my-bill`],
    ['Find a Doctor', facts.doctors],
    ['Authorization to Release Health Information (PDF)', '/files/authorization.pdf'],
  ],
  foot: [
    ['Medical Records', facts.records],
    ['Release of information', facts.records],
    ['Request a copy of your images', facts.images],
    [facts.portal, `${facts.patients}/portal`],
    ['Pay My Bill', `${facts.patients}/pay-my-bill`],
    ['Notice of Privacy Practices', `${facts.patients}/privacy-practices`],
    ['Contact', '/contact'],
  ],
});

export const HOSPITALS = [
  { name: 'marlow-bay', host: 'www.marlowbay.example.org', facts: MARLOW_BAY, skin: SEMANTIC },
  { name: 'saint-odile', host: 'www.saintodile.example.org', facts: SAINT_ODILE, skin: SOUP },
].map((hospital) => ({ ...hospital, facts: { ...hospital.facts, ...menusOf(hospital.facts) } }));
