package org.access524.page;

import static org.access524.page.Vendor.Kind.E_SIGNATURE;
import static org.access524.page.Vendor.Kind.FORM_BUILDER;
import static org.access524.page.Vendor.Kind.IMAGE_SHARING;
import static org.access524.page.Vendor.Kind.PATIENT_PORTAL;
import static org.access524.page.Vendor.Kind.RELEASE_SERVICE;
import static org.access524.page.Vendor.Use.CONTENT_DECIDES;
import static org.access524.page.Vendor.Use.OTHERS;
import static org.access524.page.Vendor.Use.PATIENTS;

import java.util.List;
import java.util.Optional;
import org.access524.page.Vendor.Trait;

/** The known vendors, one address per line; the first line that matches holds, so exceptions stand above the rule. */
public final class Vendors {
    /** Addresses that providers publish: jmandel/patient-access-roi-study, February 2026. */
    private static final String STUDY = "patient-access-roi-study";

    /** Addresses seen on public pages and in public repositories. */
    private static final String PUBLIC = "public pages";

    /** All lines, in the order in which they are tried. */
    public static final List<Vendor> ALL = List.of(
            vendor("Epic MyChart", PATIENT_PORTAL, "*", "/*authentication/login", OTHERS, PUBLIC, Trait.LOGIN),
            vendor(
                    "Epic MyChart",
                    PATIENT_PORTAL,
                    "*",
                    "/*app/release-of-information",
                    PATIENTS,
                    PUBLIC,
                    Trait.LOGIN,
                    Trait.REVIEW_STEP),
            vendor("Epic MyChart", PATIENT_PORTAL, "*", "/*billing/guestpay", OTHERS, PUBLIC),
            vendor("Epic MyChart", PATIENT_PORTAL, "*", "/*/openscheduling", OTHERS, PUBLIC),
            vendor("Epic MyChart", PATIENT_PORTAL, "*", "/*/scheduling/onmyway", OTHERS, PUBLIC),
            vendor("Epic MyChart", PATIENT_PORTAL, "*", "/*/guestestimates", OTHERS, PUBLIC),
            vendor("Epic MyChart", PATIENT_PORTAL, "*", "/*app/activation", OTHERS, PUBLIC),
            vendor("Epic MyChart", PATIENT_PORTAL, "*", "/*app/account-recovery", OTHERS, PUBLIC),
            vendor("Epic MyChart", PATIENT_PORTAL, "*", "/*/accesscheck.asp", OTHERS, PUBLIC),
            vendor("Epic MyChart", PATIENT_PORTAL, "*", "/*/recoverlogin.asp", OTHERS, PUBLIC),
            vendor(
                    "Epic MyChart",
                    PATIENT_PORTAL,
                    "*",
                    "/*accountmanagement/sharemyrecord",
                    CONTENT_DECIDES,
                    PUBLIC,
                    Trait.LOGIN),
            vendor("Epic MyChart", PATIENT_PORTAL, "*", "/*publicforms.asp", CONTENT_DECIDES, PUBLIC),
            vendor("Epic MyChart", PATIENT_PORTAL, "*", "/*default.asp?mode=stdfile", OTHERS, PUBLIC),
            vendor("Epic MyChart", PATIENT_PORTAL, "central.mychart.org", "/", OTHERS, PUBLIC),
            vendor("Epic MyChart", PATIENT_PORTAL, "www.mychart.org", "/", OTHERS, PUBLIC),
            vendor("Epic Share Everywhere", PATIENT_PORTAL, "www.shareeverywhere.com", "/", OTHERS, PUBLIC),
            vendor("Datavant", RELEASE_SERVICE, "www.swellbox.com", "/*provider-wizard", OTHERS, STUDY),
            vendor(
                    "Datavant",
                    RELEASE_SERVICE,
                    "www.swellbox.com",
                    "/*-wizard",
                    PATIENTS,
                    STUDY,
                    Trait.FRAME,
                    Trait.WIZARD,
                    Trait.ID_PHOTO),
            vendor("Datavant", RELEASE_SERVICE, "*.healthrecordwizard.com", "/wizard*provider", OTHERS, PUBLIC),
            vendor(
                    "Datavant",
                    RELEASE_SERVICE,
                    "*.healthrecordwizard.com",
                    "/wizard",
                    PATIENTS,
                    PUBLIC,
                    Trait.WIZARD,
                    Trait.ID_PHOTO),
            vendor("Datavant (Ciox)", RELEASE_SERVICE, "unity.cioxhealth.com", "/", OTHERS, PUBLIC),
            vendor(
                    "MRO eXpress",
                    RELEASE_SERVICE,
                    "mroexpress.mrocorp.com",
                    "/",
                    PATIENTS,
                    STUDY,
                    Trait.WIZARD,
                    Trait.PHONE_CODE,
                    Trait.ID_PHOTO,
                    Trait.SIGN_ON_SCREEN),
            vendor("ChartRequest", RELEASE_SERVICE, "app.chartrequest.com", "/p/", PATIENTS, STUDY, Trait.ACCOUNT),
            vendor("ChartRequest", RELEASE_SERVICE, "app.chartrequest.com", "/m/", PATIENTS, STUDY, Trait.ACCOUNT),
            vendor("ChartRequest", RELEASE_SERVICE, "app.chartrequest.com", "/provider", OTHERS, PUBLIC),
            vendor("ChartRequest", RELEASE_SERVICE, "www.chartrequest.com", "/", OTHERS, PUBLIC),
            vendor("ChartRequest", RELEASE_SERVICE, "chartrequest.com", "/", OTHERS, PUBLIC),
            vendor("ChartRequest", RELEASE_SERVICE, "support.chartrequest.com", "/", OTHERS, PUBLIC),
            vendor("Verisma", RELEASE_SERVICE, "vra.verisma.com", "/", PATIENTS, STUDY),
            vendor("Sharecare", RELEASE_SERVICE, "myplatform.hds.sharecare.com", "/*ui/patient", PATIENTS, STUDY),
            vendor(
                    "Sharecare",
                    RELEASE_SERVICE,
                    "submissionportal.hds.sharecare.com",
                    "/*patientrequest",
                    PATIENTS,
                    STUDY),
            vendor("HealthMark", RELEASE_SERVICE, "medrelease.healthmark-group.com", "/", PATIENTS, STUDY),
            vendor(
                    "HealthMark",
                    RELEASE_SERVICE,
                    "requestmanager.healthmark-group.com",
                    "/",
                    CONTENT_DECIDES,
                    STUDY,
                    Trait.ACCOUNT),
            vendor("ScanSTAT", RELEASE_SERVICE, "www.scanstat.com", "/patient-record-request", PATIENTS, STUDY),
            vendor("ScanSTAT", RELEASE_SERVICE, "www.scanstat.com", "/", OTHERS, PUBLIC),
            vendor("MediCopy", RELEASE_SERVICE, "www.medicopy.net", "/patients", PATIENTS, STUDY),
            vendor("MediCopy", RELEASE_SERVICE, "medicopy.net", "/patients", PATIENTS, STUDY),
            vendor("MediCopy", RELEASE_SERVICE, "www.medicopy.net", "/*roi", PATIENTS, STUDY),
            vendor("MediCopy", RELEASE_SERVICE, "medicopy.net", "/*roi", PATIENTS, STUDY),
            vendor("SmartRequest", RELEASE_SERVICE, "smartrequest.com", "/", OTHERS, STUDY),
            vendor("ChartSwap", RELEASE_SERVICE, "chartswap.com", "/", OTHERS, STUDY),
            vendor("ChartSwap", RELEASE_SERVICE, "www.chartswap.com", "/", OTHERS, STUDY),
            vendor("FollowMyHealth", PATIENT_PORTAL, "*.followmyhealth.com", "/login", OTHERS, PUBLIC, Trait.LOGIN),
            vendor("FollowMyHealth", PATIENT_PORTAL, "*.followmyhealth.com", "/", CONTENT_DECIDES, PUBLIC, Trait.LOGIN),
            vendor("Oracle Health", PATIENT_PORTAL, "*.iqhealth.com", "/", CONTENT_DECIDES, PUBLIC, Trait.LOGIN),
            vendor(
                    "Oracle Health",
                    PATIENT_PORTAL,
                    "*.patientportal.us-1.healtheintent.com",
                    "/",
                    CONTENT_DECIDES,
                    PUBLIC,
                    Trait.LOGIN),
            vendor(
                    "Oracle Health",
                    PATIENT_PORTAL,
                    "*.consumeridp.us-1.healtheintent.com",
                    "/",
                    OTHERS,
                    PUBLIC,
                    Trait.LOGIN),
            vendor(
                    "athenahealth",
                    PATIENT_PORTAL,
                    "myidentity.platform.athenahealth.com",
                    "/",
                    OTHERS,
                    PUBLIC,
                    Trait.LOGIN),
            vendor(
                    "athenahealth",
                    PATIENT_PORTAL,
                    "*.portal.athenahealth.com",
                    "/",
                    CONTENT_DECIDES,
                    STUDY,
                    Trait.LOGIN),
            vendor("healow", PATIENT_PORTAL, "healow.com", "/", OTHERS, PUBLIC),
            vendor("eClinicalWorks", PATIENT_PORTAL, "*.ecwcloud.com", "/", CONTENT_DECIDES, STUDY, Trait.LOGIN),
            vendor("ModMed", PATIENT_PORTAL, "*.ema.md", "/", OTHERS, STUDY, Trait.LOGIN),
            vendor("PocketHealth", IMAGE_SHARING, "www.pockethealth.com", "/", OTHERS, PUBLIC, Trait.IMAGE_DOWNLOAD),
            vendor("PocketHealth", IMAGE_SHARING, "mypockethealth.com", "/", OTHERS, PUBLIC, Trait.IMAGE_DOWNLOAD),
            vendor("Ambra Health", IMAGE_SHARING, "*.ambrahealth.com", "/share/", OTHERS, PUBLIC, Trait.IMAGE_UPLOAD),
            vendor(
                    "Ambra Health",
                    IMAGE_SHARING,
                    "access.ambrahealth.com",
                    "/",
                    OTHERS,
                    PUBLIC,
                    Trait.LOGIN,
                    Trait.IMAGE_DOWNLOAD),
            vendor("Zoho Creator", FORM_BUILDER, "creatorapp.zohopublic.com", "/*-roi", PATIENTS, STUDY),
            vendor("JotForm", FORM_BUILDER, "*.jotform.com", "/", CONTENT_DECIDES, STUDY),
            vendor("Formstack", FORM_BUILDER, "*.formstack.com", "/forms/", CONTENT_DECIDES, STUDY),
            vendor("FormAssembly", FORM_BUILDER, "*.tfaforms.net", "/", CONTENT_DECIDES, PUBLIC),
            vendor("Microsoft Forms", FORM_BUILDER, "forms.office.com", "/", CONTENT_DECIDES, PUBLIC),
            vendor(
                    "DocuSign",
                    E_SIGNATURE,
                    "powerforms.docusign.net",
                    "/",
                    CONTENT_DECIDES,
                    STUDY,
                    Trait.NAME_FIRST,
                    Trait.SIGN_ON_SCREEN),
            vendor(
                    "RightSignature",
                    E_SIGNATURE,
                    "secure.rightsignature.com",
                    "/",
                    CONTENT_DECIDES,
                    STUDY,
                    Trait.NAME_FIRST,
                    Trait.SIGN_ON_SCREEN),
            vendor(
                    "Dropbox Sign",
                    E_SIGNATURE,
                    "app.hellosign.com",
                    "/s/",
                    CONTENT_DECIDES,
                    STUDY,
                    Trait.NAME_FIRST,
                    Trait.SIGN_ON_SCREEN));

    /** MyChart under an address that says nothing: its markup is the same on every host. */
    private static final Vendor MYCHART =
            vendor("Epic MyChart", PATIENT_PORTAL, "*", "/", CONTENT_DECIDES, PUBLIC, Trait.LOGIN);

    private Vendors() {}

    private static Vendor vendor(
            String name,
            Vendor.Kind kind,
            String host,
            String address,
            Vendor.Use use,
            String source,
            Trait... traits) {
        return new Vendor(name, kind, host, address, use, source, List.of(traits));
    }

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

    /** The vendor of a page: of its own address, of its markup, or of a frame in it. */
    public static Optional<Vendor> ofPage(List<PageText> frames) {
        for (PageText frame : frames) {
            Optional<Vendor> vendor = at(frame.url());
            if (vendor.isPresent()) {
                return vendor;
            }
            if (frame.marks().contains(PageMark.MYCHART)) {
                return Optional.of(MYCHART);
            }
        }
        return Optional.empty();
    }
}
