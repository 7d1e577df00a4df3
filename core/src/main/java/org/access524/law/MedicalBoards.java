package org.access524.law;

import static org.access524.law.Certainty.SECONDARY;
import static org.access524.law.Certainty.VERIFIED;
import static org.access524.law.ComplaintBody.Handles.PHYSICIANS;
import static org.access524.law.Jurisdiction.AK;
import static org.access524.law.Jurisdiction.AL;
import static org.access524.law.Jurisdiction.AR;
import static org.access524.law.Jurisdiction.AZ;
import static org.access524.law.Jurisdiction.CA;
import static org.access524.law.Jurisdiction.CO;
import static org.access524.law.Jurisdiction.CT;
import static org.access524.law.Jurisdiction.DC;
import static org.access524.law.Jurisdiction.DE;
import static org.access524.law.Jurisdiction.FL;
import static org.access524.law.Jurisdiction.GA;
import static org.access524.law.Jurisdiction.HI;
import static org.access524.law.Jurisdiction.IA;
import static org.access524.law.Jurisdiction.ID;
import static org.access524.law.Jurisdiction.IL;
import static org.access524.law.Jurisdiction.IN;
import static org.access524.law.Jurisdiction.KS;
import static org.access524.law.Jurisdiction.KY;
import static org.access524.law.Jurisdiction.LA;
import static org.access524.law.Jurisdiction.MA;
import static org.access524.law.Jurisdiction.MD;
import static org.access524.law.Jurisdiction.ME;
import static org.access524.law.Jurisdiction.MI;
import static org.access524.law.Jurisdiction.MN;
import static org.access524.law.Jurisdiction.MO;
import static org.access524.law.Jurisdiction.MS;
import static org.access524.law.Jurisdiction.MT;
import static org.access524.law.Jurisdiction.NC;
import static org.access524.law.Jurisdiction.ND;
import static org.access524.law.Jurisdiction.NE;
import static org.access524.law.Jurisdiction.NH;
import static org.access524.law.Jurisdiction.NJ;
import static org.access524.law.Jurisdiction.NM;
import static org.access524.law.Jurisdiction.NV;
import static org.access524.law.Jurisdiction.NY;
import static org.access524.law.Jurisdiction.OH;
import static org.access524.law.Jurisdiction.OK;
import static org.access524.law.Jurisdiction.OR;
import static org.access524.law.Jurisdiction.PA;
import static org.access524.law.Jurisdiction.PR;
import static org.access524.law.Jurisdiction.RI;
import static org.access524.law.Jurisdiction.SC;
import static org.access524.law.Jurisdiction.SD;
import static org.access524.law.Jurisdiction.TN;
import static org.access524.law.Jurisdiction.TX;
import static org.access524.law.Jurisdiction.UT;
import static org.access524.law.Jurisdiction.VA;
import static org.access524.law.Jurisdiction.VT;
import static org.access524.law.Jurisdiction.WA;
import static org.access524.law.Jurisdiction.WI;
import static org.access524.law.Jurisdiction.WV;
import static org.access524.law.Jurisdiction.WY;

import java.util.List;

/**
 * Boards of the states that license physicians, by code of the state; the names come from the directory of the Federation of
 * State Medical Boards.
 */
final class MedicalBoards {

    static final List<ComplaintBody> ALL = List.of(
            named(
                    AK,
                    "Alaska State Medical Board",
                    "https://www.commerce.alaska.gov/web/cbpl/ProfessionalLicensing/StateMedicalBoard.aspx"),
            named(AL, "Alabama Board of Medical Examiners", "https://www.albme.gov"),
            named(AR, "Arkansas State Medical Board", "https://www.armedicalboard.org/"),
            named(AZ, "Arizona Medical Board", "https://www.azmd.gov/"),
            named(AZ, "Arizona Board of Osteopathic Examiners in Medicine and Surgery", "https://www.azdo.gov/"),
            read(CA, "Medical Board of California", "https://www.mbc.ca.gov/Consumers/Complaints/"),
            named(CA, "Osteopathic Medical Board of California", "https://www.ombc.ca.gov/"),
            named(CO, "Colorado Medical Board", "https://dpo.colorado.gov/Medical"),
            named(
                    CT,
                    "Connecticut Medical Examining Board",
                    "https://portal.ct.gov/DPH/Public-Health-Hearing-Office/Connecticut-Medical-Examining-Board/Connecticut-Medical-Examining-Board"),
            named(DC, "District of Columbia Board of Medicine", "https://dchealth.dc.gov/bomed"),
            named(
                    DE,
                    "Delaware Board of Medical Licensure and Discipline",
                    "https://dpr.delaware.gov/boards/medicalpractice/"),
            named(FL, "Florida Board of Medicine", "https://www.flboardofmedicine.gov/"),
            named(FL, "Florida Board of Osteopathic Medicine", "https://www.floridasosteopathicmedicine.gov"),
            named(GA, "Georgia Composite Medical Board", "https://medicalboard.georgia.gov/"),
            named(HI, "Hawaii Medical Board", "https://cca.hawaii.gov/pvl/boards/medical/"),
            named(IA, "Iowa Board of Medicine", "https://www.medicalboard.iowa.gov"),
            named(ID, "Idaho Board of Medicine", "https://dopl.idaho.gov/bom/"),
            named(IL, "Illinois State Medical Board", "https://idfpr.illinois.gov/profs/physicians.html"),
            named(IN, "Medical Licensing Board of Indiana", "https://www.in.gov/pla/professions/physicians-home"),
            named(KS, "Kansas State Board of Healing Arts", "https://www.ksbha.ks.gov"),
            named(KY, "Kentucky Board of Medical Licensure", "https://kbml.ky.gov"),
            named(LA, "Louisiana State Board of Medical Examiners", "https://www.lsbme.la.gov/"),
            named(
                    MA,
                    "Massachusetts Board of Registration in Medicine",
                    "https://www.mass.gov/orgs/board-of-registration-in-medicine"),
            named(MD, "Maryland Board of Physicians", "https://www.mbp.state.md.us/"),
            named(ME, "Maine Board of Licensure in Medicine", "https://www.maine.gov/md"),
            named(ME, "Maine Board of Osteopathic Licensure", "https://www.maine.gov/osteo"),
            named(
                    MI,
                    "Michigan Board of Medicine",
                    "https://www.michigan.gov/lara/bureau-list/bpl/health/hp-lic-health-prof/medical"),
            named(
                    MI,
                    "Michigan Board of Osteopathic Medicine and Surgery",
                    "https://www.michigan.gov/lara/bureau-list/bpl/health/hp-lic-health-prof/osteo"),
            named(MN, "Minnesota Board of Medical Practice", "https://mn.gov/boards/medical-practice/"),
            named(MO, "Missouri Board of Registration for the Healing Arts", "https://www.pr.mo.gov/healingarts.asp"),
            named(MS, "Mississippi State Board of Medical Licensure", "https://www.msbml.ms.gov"),
            named(MT, "Montana Board of Medical Examiners", "https://boards.bsd.dli.mt.gov/medical-examiners/"),
            named(NC, "North Carolina Medical Board", "https://www.ncmedboard.org"),
            named(ND, "North Dakota Board of Medicine", "https://www.ndbom.org"),
            named(
                    NE,
                    "Nebraska Board of Medicine and Surgery",
                    "https://dhhs.ne.gov/licensure/pages/medicine-and-surgery.aspx"),
            named(NH, "New Hampshire Board of Medicine", "https://www.oplc.nh.gov/board-medicine"),
            named(
                    NJ,
                    "New Jersey State Board of Medical Examiners",
                    "https://www.njconsumeraffairs.gov/bme/Pages/default.aspx"),
            named(NM, "New Mexico Medical Board", "https://www.nmmb.state.nm.us"),
            named(NV, "Nevada State Board of Medical Examiners", "https://medboard.nv.gov/"),
            named(NV, "Nevada State Board of Osteopathic Medicine", "https://bom.nv.gov/"),
            read(
                    NY,
                    "New York State Department of Health, Medical Record Access Review Committee, for denied requests",
                    "https://health.ny.gov/professionals/patients/patient_rights/access_to_patient_information.htm"),
            named(
                    NY,
                    "New York State Office of Professional Medical Conduct",
                    "https://www.health.ny.gov/professionals/doctors/conduct/"),
            named(OH, "State Medical Board of Ohio", "https://www.med.ohio.gov"),
            named(OK, "Oklahoma Board of Medical Licensure and Supervision", "https://www.okmedicalboard.org"),
            named(OK, "Oklahoma State Board of Osteopathic Examiners", "https://www.ok.gov/osboe/"),
            named(OR, "Oregon Medical Board", "https://www.oregon.gov/OMB"),
            named(
                    PA,
                    "Pennsylvania State Board of Medicine",
                    "https://www.dos.pa.gov/ProfessionalLicensing/BoardsCommissions/Medicine/Pages/default.aspx"),
            named(PA, "Pennsylvania State Board of Osteopathic Medicine", "https://www.dos.state.pa.us"),
            read(PR, "Oficina del Procurador del Paciente", "https://www.opp.pr.gov"),
            named(PR, "Puerto Rico Board of Medical Licensure and Discipline", "https://www.salud.pr.gov/CMS/120"),
            named(
                    RI,
                    "Rhode Island Board of Medical Licensure and Discipline",
                    "https://health.ri.gov/licensing/physicians"),
            named(SC, "South Carolina Board of Medical Examiners", "https://llr.sc.gov/"),
            named(SD, "South Dakota Board of Medical and Osteopathic Examiners", "https://www.sdbmoe.gov"),
            named(TN, "Tennessee Board of Medical Examiners", "https://www.tn.gov/health/licensure/me.html"),
            named(TN, "Tennessee Board of Osteopathic Examination", "https://www.tn.gov/health/licensure/ost.html"),
            named(TX, "Texas Medical Board", "https://www.tmb.texas.gov"),
            named(UT, "Utah Medical Licensing Board", "https://commerce.utah.gov/dopl/physician-and-surgeon/"),
            named(VA, "Virginia Board of Medicine", "https://www.dhp.virginia.gov/Boards/Medicine/"),
            named(
                    VT,
                    "Vermont Board of Medical Practice",
                    "https://www.healthvermont.gov/systems/medical-practice-board"),
            named(
                    VT,
                    "Vermont Board of Osteopathic Physicians and Surgeons",
                    "https://sos.vermont.gov/osteopathic-physicians/"),
            read(
                    WA,
                    "Washington State Department of Health, health professions complaint process",
                    "https://doh.wa.gov/licenses-permits-and-certificates/complaint-and-disciplinary-process/health-professions-complaint-process"),
            named(WA, "Washington Medical Commission", "https://www.wmc.wa.gov"),
            named(WA, "Washington Board of Osteopathic Medicine and Surgery", "https://www.doh.wa.gov"),
            named(WI, "Wisconsin Medical Examining Board", "https://dsps.wi.gov/Pages/BoardsCouncils/MEB/Default.aspx"),
            named(WV, "West Virginia Board of Medicine", "https://www.wvbom.wv.gov"),
            named(WV, "West Virginia Board of Osteopathic Medicine", "https://www.wvbdosteo.org"),
            named(WY, "Wyoming Board of Medicine", "https://wyomedboard.wyo.gov/"));

    private MedicalBoards() {}

    /** Its page was read. */
    private static ComplaintBody read(Jurisdiction state, String name, String address) {
        return new ComplaintBody(state, name, PHYSICIANS, address, VERIFIED);
    }

    /** Only a list that names it was read. */
    private static ComplaintBody named(Jurisdiction state, String name, String address) {
        return new ComplaintBody(state, name, PHYSICIANS, address, SECONDARY);
    }
}
