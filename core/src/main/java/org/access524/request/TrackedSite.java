package org.access524.request;

import java.util.List;

/**
 * Whether a page belongs to a provider of which something was requested: by the address where it was requested, the link
 * or the e-mail address to which it went. A host that serves many providers counts only under the same path: one
 * hospital must never be shown the clock of another.
 */
public final class TrackedSite {

    /** Companies that work for many providers, among them all of the list of vendors, and builders of sites and forms. */
    private static final List<String> MANY_TENANTS = List.of(
            "amazonaws.com",
            "ambrahealth.com",
            "athenahealth.com",
            "azurewebsites.net",
            "box.com",
            "chartrequest.com",
            "chartswap.com",
            "cioxhealth.com",
            "cognitoforms.com",
            "docs.google.com",
            "docusign.net",
            "dropbox.com",
            "ecwcloud.com",
            "ema.md",
            "followmyhealth.com",
            "forms.gle",
            "formstack.com",
            "github.io",
            "healow.com",
            "healtheintent.com",
            "healthmark-group.com",
            "healthrecordwizard.com",
            "hellosign.com",
            "herokuapp.com",
            "hubspot.com",
            "iqhealth.com",
            "jotform.com",
            "linktr.ee",
            "medicopy.net",
            "mrocorp.com",
            "mychart.org",
            "mypockethealth.com",
            "netlify.app",
            "office.com",
            "pockethealth.com",
            "rightsignature.com",
            "scanstat.com",
            "sharecare.com",
            "shareeverywhere.com",
            "sharepoint.com",
            "sites.google.com",
            "smartrequest.com",
            "smartsheet.com",
            "squarespace.com",
            "surveymonkey.com",
            "swellbox.com",
            "tfaforms.net",
            "va.gov",
            "vercel.app",
            "verisma.com",
            "web.app",
            "weebly.com",
            "wixsite.com",
            "wordpress.com",
            "zohopublic.com");

    private static final List<String> MAIL_FOR_EVERYBODY = List.of(
            "aol.com",
            "att.net",
            "comcast.net",
            "gmail.com",
            "google.com",
            "hotmail.com",
            "icloud.com",
            "live.com",
            "mail.com",
            "me.com",
            "msn.com",
            "outlook.com",
            "proton.me",
            "protonmail.com",
            "sbcglobal.net",
            "verizon.net",
            "yahoo.com",
            "ymail.com");

    private final WebAddress page;

    /** @param address of the page that is open */
    public TrackedSite(String address) {
        this.page = WebAddress.of(address);
    }

    /** Whether the request went to whoever has this page. */
    public boolean belongsTo(AccessRequest request) {
        if (page.host().isEmpty()) {
            return false;
        }
        boolean same = isOfSite(request.pageAddress());
        for (Event event : request.events()) {
            if (event.details() instanceof EventDetails.Sending sending) {
                same |= isOfSite(sending.to()) || isOfMail(sending.to());
            }
        }
        return same;
    }

    private boolean isOfSite(String address) {
        WebAddress asked = WebAddress.of(address);
        if (asked.host().isEmpty()) {
            return false;
        }
        if (isShared(page.host()) || isShared(asked.host())) {
            return page.isWithin(asked);
        }
        return page.authority().equals(asked.authority()) || isOfDomain(asked.host());
    }

    private boolean isOfMail(String address) {
        int at = address.lastIndexOf('@');
        if (at < 0 || address.indexOf(':') >= 0) {
            return false;
        }
        String domain = address.substring(at + 1).toLowerCase();
        return !isAmong(MAIL_FOR_EVERYBODY, domain)
                && !isShared(page.host())
                && !isShared(domain)
                && isOfDomain(domain);
    }

    /** Whether the host, in small letters, serves many providers. */
    static boolean isShared(String host) {
        return isAmong(MANY_TENANTS, host);
    }

    private boolean isOfDomain(String host) {
        String domain = WebAddress.domain(host);
        return !domain.isEmpty() && domain.equals(WebAddress.domain(page.host()));
    }

    private static boolean isAmong(List<String> domains, String host) {
        for (String domain : domains) {
            if (host.equals(domain) || host.endsWith("." + domain)) {
                return true;
            }
        }
        return false;
    }
}
