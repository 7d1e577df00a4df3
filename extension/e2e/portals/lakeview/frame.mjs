import { document } from '../document.mjs';

const HOSPITAL = 'Lakeview Valley Hospital';

/** The frame repeats its words on every page: they say nothing about the page that it surrounds. */
export const inSiteFrame = ({ title, content }) =>
  document({
    title: title === HOSPITAL ? `${HOSPITAL} | Care close to home` : `${title} | ${HOSPITAL}`,
    head: '<link rel="stylesheet" href="/lakeview/style.css">\n<script src="/lakeview/site.js" defer></script>',
    body: `${HEADER}\n<main id="main">\n${content}\n</main>\n${FOOTER}\n${COOKIES}`,
  });

const HEADER = `<a class="skip" href="#main">Skip to content</a>
<header class="site-header">
  <div class="utility">
    <a href="/lakeview/contact/">Contact</a>
    <a href="/lakeview/billing/">Pay my bill</a>
    <form class="site-search" action="/lakeview/search/" method="get" role="search">
      <input type="search" name="q" aria-label="Search this site" placeholder="Search">
      <button type="submit">Go</button>
    </form>
  </div>
  <div class="masthead">
    <a class="brand" href="/lakeview/"><span class="mark" aria-hidden="true"></span>Lakeview Valley Hospital</a>
    <nav class="mega" aria-label="Main">
      <ul>
        <li><a href="/lakeview/appointments/">Find care</a>
          <div class="panel">
            <div><b>See someone</b>
              <a href="/lakeview/appointments/">Request an appointment</a>
              <a href="/lakeview/contact/">Emergency department</a>
              <a href="/lakeview/contact/">Radiology and imaging</a></div>
            <div><b>Services</b>
              <a href="/lakeview/">Heart center</a>
              <a href="/lakeview/">Birth center</a>
              <a href="/lakeview/">Laboratory</a></div>
          </div>
        </li>
        <li><a href="/lakeview/medical-records/">Patients &amp; visitors</a>
          <div class="panel">
            <div><b>Your health information</b>
              <a href="/lakeview/medical-records/">Medical Records</a>
              <a href="/lakeview/medical-records/">Request a copy of your medical records</a>
              <a href="/lakeview/medical-records/">Authorization to release health information</a>
              <a href="/lakeview/amendment/">Ask for a correction</a>
              <a href="/lakeview/proxy-access/">Proxy access</a>
              <a href="/lakeview/send-us-your-records/">Send us your records</a></div>
            <div><b>Billing &amp; refills</b>
              <a href="/lakeview/billing/">Pay my bill</a>
              <a href="/lakeview/refill/">Prescription refill</a></div>
          </div>
        </li>
        <li><a href="/lakeview/contact/">About us</a>
          <div class="panel">
            <div><b>The hospital</b>
              <a href="/lakeview/contact/">Contact us</a>
              <a href="/lakeview/police-records/">Campus police records</a></div>
          </div>
        </li>
      </ul>
    </nav>
  </div>
</header>`;

const FOOTER = `<footer class="site-footer">
  <div class="columns">
    <div><b>Lakeview Valley Hospital</b><br>400 Shoreline Avenue<br>Lakeview, IL 62999<br>(217) 555-0100</div>
    <div><b>Quick links</b>
      <a href="/lakeview/medical-records/">Medical Records</a>
      <a href="/lakeview/billing/">Pay my bill</a>
      <a href="/lakeview/appointments/">Appointments</a>
      <a href="/lakeview/contact/">Contact us</a></div>
    <div><b>Notices</b>
      <a href="/lakeview/contact/">Notice of privacy practices</a>
      <a href="/lakeview/contact/">Language help</a>
      <a href="/lakeview/contact/">Nondiscrimination</a></div>
  </div>
  <p>An invented hospital. Nobody is treated here.</p>
</footer>`;

const COOKIES = `<div id="cookie-banner" class="cookies" role="region" aria-label="Cookies">
  <p>We use cookies to remember your choices on this site and to count visits.</p>
  <button type="button" data-cookies="all">Accept all</button>
  <button type="button" data-cookies="needed">Only what is needed</button>
</div>`;
