package org.access524.law;

import static org.access524.law.Certainty.SECONDARY;
import static org.access524.law.Certainty.VERIFIED;
import static org.access524.law.ComplaintBody.Handles.HOSPITALS;
import static org.access524.law.Jurisdiction.AK;
import static org.access524.law.Jurisdiction.AL;
import static org.access524.law.Jurisdiction.AZ;
import static org.access524.law.Jurisdiction.CA;
import static org.access524.law.Jurisdiction.CO;
import static org.access524.law.Jurisdiction.FL;
import static org.access524.law.Jurisdiction.GA;
import static org.access524.law.Jurisdiction.IL;
import static org.access524.law.Jurisdiction.LA;
import static org.access524.law.Jurisdiction.MA;
import static org.access524.law.Jurisdiction.MD;
import static org.access524.law.Jurisdiction.ME;
import static org.access524.law.Jurisdiction.MI;
import static org.access524.law.Jurisdiction.MT;
import static org.access524.law.Jurisdiction.NC;
import static org.access524.law.Jurisdiction.NJ;
import static org.access524.law.Jurisdiction.NY;
import static org.access524.law.Jurisdiction.OH;
import static org.access524.law.Jurisdiction.OR;
import static org.access524.law.Jurisdiction.PA;
import static org.access524.law.Jurisdiction.PR;
import static org.access524.law.Jurisdiction.TN;
import static org.access524.law.Jurisdiction.TX;
import static org.access524.law.Jurisdiction.VA;
import static org.access524.law.Jurisdiction.WA;

import java.util.List;

/** Offices of the states that license or survey hospitals and other facilities, by code of the state. */
final class FacilityAgencies {

    static final List<ComplaintBody> ALL = List.of(
            named(AK, "Alaska Department of Health", "https://health.alaska.gov"),
            named(AL, "Alabama Department of Public Health", "https://www.alabamapublichealth.gov"),
            named(
                    AZ,
                    "Arizona Department of Health Services, Division of Licensing Services",
                    "https://www.azdhs.gov/licensing/"),
            read(
                    CA,
                    "California Department of Public Health, Center for Health Care Quality",
                    "https://www.cdph.ca.gov/Programs/CHCQ/LCP/Pages/FileAComplaint.aspx"),
            read(
                    CO,
                    "Colorado Department of Public Health and Environment, health facilities complaints",
                    "https://www.colorado.gov/pacific/cdphe/health-facilities-complaints"),
            read(
                    FL,
                    "Florida Agency for Health Care Administration, Complaint Administration Unit",
                    "https://ahca.myflorida.com/contact-ahca/filing-a-complaint"),
            read(
                    GA,
                    "Georgia Department of Community Health, Healthcare Facility Regulation Division",
                    "https://dch.georgia.gov/healthcare-facility-regulation-0"),
            read(
                    IL,
                    "Illinois Department of Public Health, Office of Health Care Regulation, Central Complaint Registry",
                    "https://dph.illinois.gov/topics-services/health-care-regulation/complaints.html"),
            named(LA, "Louisiana Department of Health, Health Standards Section", "https://ldh.la.gov"),
            read(
                    MA,
                    "Massachusetts Department of Public Health, Division of Health Care Facility Licensure and Certification, Complaint Intake Unit",
                    "https://www.mass.gov/how-to/file-a-complaint-regarding-a-hospital"),
            read(
                    MD,
                    "Maryland Office of Health Care Quality",
                    "https://health.maryland.gov/ohcq/Pages/complaints.aspx"),
            read(
                    ME,
                    "Maine DHHS Division of Licensing and Certification",
                    "https://www.maine.gov/dhhs/dlc/safety-reporting/file-a-complaint"),
            read(
                    MI,
                    "Michigan Department of Licensing and Regulatory Affairs, Bureau of Survey and Certification",
                    "https://www.michigan.gov/lara/bureau-list/bsc/file-a-complaint-with-bsc"),
            read(
                    MT,
                    "Montana DPHHS, certification and licensure complaint form",
                    "https://dphhs.mt.gov/qad/certificationcomplaintform"),
            read(
                    NC,
                    "North Carolina Division of Health Service Regulation, Complaint Intake Unit",
                    "https://info.ncdhhs.gov/dhsr/ciu/filecomplaint.html"),
            read(
                    NJ,
                    "New Jersey Department of Health, Division of Health Facility Survey and Field Operations",
                    "https://www.state.nj.us/health/healthfacilities/file_complaint.shtml"),
            read(
                    NY,
                    "New York State Department of Health, hospital and clinic complaint form",
                    "https://apps.health.ny.gov/surveyd8/facility-complaint-form"),
            read(
                    NY,
                    "New York State Department of Health, Medical Record Access Review Committee, for denied requests",
                    "https://health.ny.gov/professionals/patients/patient_rights/access_to_patient_information.htm"),
            read(
                    OH,
                    "Ohio Department of Health, Bureau of Survey and Certification, Complaint Unit",
                    "https://odh.ohio.gov/know-our-programs/complaints-nursing-home-and-healthcare-facilities/complaints-hcf-nh"),
            read(
                    OR,
                    "Oregon Health Authority, Health Facility Licensing and Certification",
                    "https://www.oregon.gov/oha/ph/ProviderPartnerResources/HealthcareProvidersFacilities/HealthcareHealthCareRegulationQualityImprovement/Pages/complaint.aspx"),
            read(
                    PA,
                    "Pennsylvania Department of Health, complaint against a healthcare facility",
                    "https://www.pa.gov/services/health/file-complaint-against-a-healthcare-facility.html"),
            read(PR, "Oficina del Procurador del Paciente", "https://www.opp.pr.gov"),
            read(
                    TN,
                    "Tennessee Health Facilities Commission",
                    "https://www.tennessee.gov/hfc/division-of-licensure-and-regulation/filing-a-complaint.html"),
            read(
                    TX,
                    "Texas Health and Human Services Commission, complaint against a health facility",
                    "https://hhs.texas.gov/doing-business-hhs/provider-portals/health-care-facilities-regulation/file-a-complaint-a-health-facility"),
            read(
                    VA,
                    "Virginia Department of Health, Office of Licensure and Certification, Complaint Unit",
                    "https://www.vdh.virginia.gov/licensure-and-certification/frequently-asked-questions/"),
            read(
                    WA,
                    "Washington State Department of Health, facility complaint process",
                    "https://doh.wa.gov/licenses-permits-and-certificates/complaint-and-disciplinary-process/facility-complaint-process"));

    private FacilityAgencies() {}

    /** Its page was read. */
    private static ComplaintBody read(Jurisdiction state, String name, String address) {
        return new ComplaintBody(state, name, HOSPITALS, address, VERIFIED);
    }

    /** Only a list that names it was read. */
    private static ComplaintBody named(Jurisdiction state, String name, String address) {
        return new ComplaintBody(state, name, HOSPITALS, address, SECONDARY);
    }
}
