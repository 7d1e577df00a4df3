package org.access524.page;

import static org.access524.page.ChannelKind.ONLINE_FORM;
import static org.access524.page.ChannelKind.PATIENT_PORTAL;
import static org.access524.page.ChannelKind.VENDOR_PORTAL;
import static org.access524.page.Vendor.Use.CONTENT_DECIDES;
import static org.access524.page.Vendor.Use.OTHERS;
import static org.access524.page.Vendor.Use.PATIENTS;

import java.util.List;
import java.util.Optional;

/**
 * The known vendors, one address per line; the first line that matches holds, so exceptions stand above the rule. The
 * addresses are those that providers publish (jmandel/patient-access-roi-study, February 2026, and public sources).
 */
public final class Vendors {
    /** All lines, in the order in which they are tried. */
    public static final List<Vendor> ALL = List.of(
            new Vendor("Epic MyChart", "*", "/*authentication/login", OTHERS, PATIENT_PORTAL),
            new Vendor("Epic MyChart", "*", "/*app/release-of-information", PATIENTS, PATIENT_PORTAL),
            new Vendor("Epic MyChart", "*", "/*billing/guestpay", OTHERS, PATIENT_PORTAL),
            new Vendor("Epic MyChart", "*", "/*/openscheduling", OTHERS, PATIENT_PORTAL),
            new Vendor("Epic MyChart", "*", "/*app/activation", OTHERS, PATIENT_PORTAL),
            new Vendor("Epic MyChart", "central.mychart.org", "/", OTHERS, PATIENT_PORTAL),
            new Vendor("Epic MyChart", "www.mychart.org", "/", OTHERS, PATIENT_PORTAL),
            new Vendor("Epic Share Everywhere", "www.shareeverywhere.com", "/", OTHERS, PATIENT_PORTAL),
            new Vendor("Datavant", "www.swellbox.com", "/*provider-wizard", OTHERS, VENDOR_PORTAL),
            new Vendor("Datavant", "www.swellbox.com", "/*-wizard", PATIENTS, VENDOR_PORTAL),
            new Vendor("Datavant", "*.healthrecordwizard.com", "/wizard*provider", OTHERS, VENDOR_PORTAL),
            new Vendor("Datavant", "*.healthrecordwizard.com", "/wizard", PATIENTS, VENDOR_PORTAL),
            new Vendor("Datavant (Ciox)", "unity.cioxhealth.com", "/", OTHERS, VENDOR_PORTAL),
            new Vendor("MRO eXpress", "mroexpress.mrocorp.com", "/", PATIENTS, VENDOR_PORTAL),
            new Vendor("ChartRequest", "app.chartrequest.com", "/p/", PATIENTS, VENDOR_PORTAL),
            new Vendor("ChartRequest", "app.chartrequest.com", "/m/", PATIENTS, VENDOR_PORTAL),
            new Vendor("ChartRequest", "app.chartrequest.com", "/provider", OTHERS, VENDOR_PORTAL),
            new Vendor("ChartRequest", "www.chartrequest.com", "/", OTHERS, VENDOR_PORTAL),
            new Vendor("ChartRequest", "chartrequest.com", "/", OTHERS, VENDOR_PORTAL),
            new Vendor("ChartRequest", "support.chartrequest.com", "/", OTHERS, VENDOR_PORTAL),
            new Vendor("Verisma", "vra.verisma.com", "/", PATIENTS, VENDOR_PORTAL),
            new Vendor("Sharecare", "myplatform.hds.sharecare.com", "/*ui/patient", PATIENTS, VENDOR_PORTAL),
            new Vendor("Sharecare", "submissionportal.hds.sharecare.com", "/*patientrequest", PATIENTS, VENDOR_PORTAL),
            new Vendor("HealthMark", "medrelease.healthmark-group.com", "/", PATIENTS, VENDOR_PORTAL),
            new Vendor("HealthMark", "requestmanager.healthmark-group.com", "/", CONTENT_DECIDES, VENDOR_PORTAL),
            new Vendor("ScanSTAT", "www.scanstat.com", "/patient-record-request", PATIENTS, VENDOR_PORTAL),
            new Vendor("ScanSTAT", "www.scanstat.com", "/", OTHERS, VENDOR_PORTAL),
            new Vendor("MediCopy", "www.medicopy.net", "/patients", PATIENTS, VENDOR_PORTAL),
            new Vendor("MediCopy", "medicopy.net", "/patients", PATIENTS, VENDOR_PORTAL),
            new Vendor("MediCopy", "www.medicopy.net", "/*roi", PATIENTS, VENDOR_PORTAL),
            new Vendor("MediCopy", "medicopy.net", "/*roi", PATIENTS, VENDOR_PORTAL),
            new Vendor("SmartRequest", "smartrequest.com", "/", OTHERS, VENDOR_PORTAL),
            new Vendor("ChartSwap", "chartswap.com", "/", OTHERS, VENDOR_PORTAL),
            new Vendor("ChartSwap", "www.chartswap.com", "/", OTHERS, VENDOR_PORTAL),
            new Vendor("FollowMyHealth", "*.followmyhealth.com", "/login", OTHERS, PATIENT_PORTAL),
            new Vendor("FollowMyHealth", "*.followmyhealth.com", "/", CONTENT_DECIDES, PATIENT_PORTAL),
            new Vendor("Oracle Health", "*.iqhealth.com", "/", CONTENT_DECIDES, PATIENT_PORTAL),
            new Vendor("Oracle Health", "*.patientportal.us-1.healtheintent.com", "/", CONTENT_DECIDES, PATIENT_PORTAL),
            new Vendor("Oracle Health", "*.consumeridp.us-1.healtheintent.com", "/", OTHERS, PATIENT_PORTAL),
            new Vendor("athenahealth", "myidentity.platform.athenahealth.com", "/", OTHERS, PATIENT_PORTAL),
            new Vendor("athenahealth", "*.portal.athenahealth.com", "/", CONTENT_DECIDES, PATIENT_PORTAL),
            new Vendor("healow", "healow.com", "/", OTHERS, PATIENT_PORTAL),
            new Vendor("eClinicalWorks", "*.ecwcloud.com", "/", CONTENT_DECIDES, PATIENT_PORTAL),
            new Vendor("ModMed", "*.ema.md", "/", OTHERS, PATIENT_PORTAL),
            new Vendor("PocketHealth", "www.pockethealth.com", "/", OTHERS, VENDOR_PORTAL),
            new Vendor("Zoho Creator", "creatorapp.zohopublic.com", "/*-roi", PATIENTS, ONLINE_FORM),
            new Vendor("Ambra Health", "*.ambrahealth.com", "/share/", OTHERS, VENDOR_PORTAL),
            new Vendor("JotForm", "*.jotform.com", "/", CONTENT_DECIDES, ONLINE_FORM),
            new Vendor("Formstack", "*.formstack.com", "/forms/", CONTENT_DECIDES, ONLINE_FORM),
            new Vendor("FormAssembly", "*.tfaforms.net", "/", CONTENT_DECIDES, ONLINE_FORM),
            new Vendor("Microsoft Forms", "forms.office.com", "/", CONTENT_DECIDES, ONLINE_FORM),
            new Vendor("DocuSign", "powerforms.docusign.net", "/", CONTENT_DECIDES, ONLINE_FORM),
            new Vendor("RightSignature", "secure.rightsignature.com", "/", CONTENT_DECIDES, ONLINE_FORM),
            new Vendor("Dropbox Sign", "app.hellosign.com", "/s/", CONTENT_DECIDES, ONLINE_FORM));

    private Vendors() {}

    /** The first line that matches an address. */
    public static Optional<Vendor> at(String url) {
        PageAddress address = PageAddress.of(url);
        for (Vendor vendor : ALL) {
            if (vendor.matches(address)) {
                return Optional.of(vendor);
            }
        }
        return Optional.empty();
    }

    /** The vendor of a page: the first of its own and its frames' addresses that is known. */
    public static Optional<Vendor> ofPage(List<PageText> frames) {
        for (PageText frame : frames) {
            Optional<Vendor> vendor = at(frame.url());
            if (vendor.isPresent()) {
                return vendor;
            }
        }
        return Optional.empty();
    }
}
