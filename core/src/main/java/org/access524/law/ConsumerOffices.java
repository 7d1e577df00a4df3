package org.access524.law;

import static org.access524.law.Certainty.SECONDARY;
import static org.access524.law.ComplaintBody.Handles.ANY;
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
 * Offices of the states for the protection of consumers, mostly the attorney general's, by code of the state. None of their
 * pages says that it takes complaints about health records.
 */
final class ConsumerOffices {

    static final List<ComplaintBody> ALL = List.of(
            office(
                    AK,
                    "Consumer Protection Unit, Alaska Department of Law",
                    "https://law.alaska.gov/department/civil/consumer/cpindex.html"),
            office(
                    AL,
                    "Consumer Interest Division, Alabama Attorney General",
                    "https://www.alabamaag.gov/divisions/consumer-interest-division/"),
            office(
                    AR,
                    "Consumer Protection Division, Arkansas Attorney General",
                    "https://arkansasag.gov/divisions/public-protection/"),
            office(
                    AZ,
                    "Consumer Information and Complaint Unit, Arizona Attorney General",
                    "https://www.azag.gov/consumer"),
            office(
                    CA,
                    "California Department of Justice, Office of the Attorney General",
                    "https://oag.ca.gov/consumers"),
            office(CO, "Colorado Attorney General", "https://coag.gov/file-complaint/"),
            office(
                    CT,
                    "Connecticut Office of the Attorney General",
                    "https://portal.ct.gov/ag/common/complaint-form-landing-page"),
            office(DC, "Office of the Attorney General for the District of Columbia", "https://oag.dc.gov"),
            office(
                    DE,
                    "Fraud and Consumer Protection Division, Delaware Department of Justice",
                    "https://attorneygeneral.delaware.gov/fraud/cmu/complaint/"),
            office(
                    FL,
                    "Office of the Attorney General of Florida",
                    "https://www.myfloridalegal.com/how-to-contact-us/file-a-complaint"),
            office(GA, "Georgia Attorney General's Consumer Protection Division", "https://consumer.georgia.gov/"),
            office(HI, "Office of Consumer Protection, Hawaii DCCA", "https://cca.hawaii.gov/ocp/"),
            office(
                    IA,
                    "Consumer Protection Division, Iowa Attorney General",
                    "https://www.iowaattorneygeneral.gov/for-consumers"),
            office(
                    ID,
                    "Consumer Protection Division, Idaho Attorney General",
                    "https://www.ag.idaho.gov/consumer-protection/"),
            office(
                    IL,
                    "Illinois Attorney General, Consumer Protection",
                    "https://www.illinoisattorneygeneral.gov/consumer-protection/"),
            office(
                    IN,
                    "Consumer Protection Division, Indiana Attorney General",
                    "https://www.in.gov/attorneygeneral/consumer-protection-division/"),
            office(
                    KS,
                    "Consumer Protection Division, Kansas Attorney General",
                    "https://www.ag.ks.gov/divisions/public-protection/consumer-protection"),
            office(
                    KY,
                    "Kentucky Attorney General, Office of Consumer Protection",
                    "https://www.ag.ky.gov/Resources/Consumer-Resources/Consumers/Pages/Consumer-Complaints.aspx"),
            office(LA, "Louisiana Office of the Attorney General", "https://www.ag.state.la.us/Complaints"),
            office(
                    MA,
                    "Massachusetts Attorney General's Consumer Advocacy and Response Division",
                    "https://www.mass.gov/how-to/file-a-consumer-complaint"),
            office(
                    MD,
                    "Consumer Protection Division, Maryland Attorney General",
                    "https://oag.maryland.gov/our-office/Pages/consumer-protection-division.aspx"),
            office(
                    ME,
                    "Consumer Protection Division, Maine Attorney General",
                    "https://www.maine.gov/ag/about-us/consumer-protection"),
            office(
                    MI,
                    "Consumer Protection Division, Michigan Attorney General",
                    "https://www.michigan.gov/ag/consumer-protection"),
            office(MN, "Minnesota Attorney General's Office", "https://www.ag.state.mn.us/Office/Complaint.asp"),
            office(MO, "Consumer Protection, Missouri Attorney General", "https://ago.mo.gov/divisions/consumer/"),
            office(
                    MS,
                    "Consumer Protection Division, Mississippi Attorney General",
                    "https://attorneygenerallynnfitch.com/divisions/consumer-protection/"),
            office(
                    MT,
                    "Office of Consumer Protection, Montana Department of Justice",
                    "https://dojmt.gov/office-of-consumer-protection/consumer-complaints/"),
            office(NC, "North Carolina Department of Justice", "https://ncdoj.gov/protecting-consumers/"),
            office(
                    ND,
                    "Consumer Protection Division, North Dakota Attorney General",
                    "https://attorneygeneral.nd.gov/consumer-resources/consumer-complaints/"),
            office(
                    NE,
                    "Nebraska Attorney General's Office",
                    "https://www.nebraska.gov/apps-ago-complaints/?preSelect=CP_COMPLAINT"),
            office(
                    NH,
                    "Consumer Protection and Antitrust Bureau, New Hampshire Department of Justice",
                    "https://www.doj.nh.gov/citizens/consumer-protection-antitrust-bureau/consumer-complaints"),
            office(
                    NJ,
                    "New Jersey Division of Consumer Affairs",
                    "https://www.njconsumeraffairs.gov/Pages/Consumer-Complaints.aspx"),
            office(
                    NM,
                    "Consumer Affairs, New Mexico Department of Justice",
                    "https://nmdoj.gov/about-the-office/consumer-affairs/"),
            office(
                    NV,
                    "Bureau of Consumer Protection, Nevada Attorney General",
                    "https://ag.nv.gov/About/Consumer_Protection/Bureau_of_Consumer_Protection/"),
            office(
                    NY,
                    "Office of the New York Attorney General",
                    "https://ag.ny.gov/resources/individuals/consumer-issues"),
            office(
                    OH,
                    "Ohio Attorney General",
                    "https://www.ohioattorneygeneral.gov/Individuals-and-Families/Consumers"),
            office(
                    OK,
                    "Consumer Protection Unit, Oklahoma Attorney General",
                    "https://oklahoma.gov/oag/about/divisions/cpu.html"),
            office(
                    OR,
                    "Consumer Protection, Oregon Department of Justice",
                    "https://www.doj.state.or.us/consumer-protection/"),
            office(
                    PA,
                    "Pennsylvania Office of Attorney General",
                    "https://www.attorneygeneral.gov/submit-a-complaint/"),
            office(
                    RI,
                    "Rhode Island Attorney General's Office",
                    "https://riag.ri.gov/what-we-do/protect-rhode-island-consumers"),
            office(
                    SC,
                    "South Carolina Department of Consumer Affairs",
                    "https://consumer.sc.gov/consumer-resources/consumer-complaints"),
            office(SD, "South Dakota Division of Consumer Protection", "https://consumer.sd.gov/whoweare.aspx"),
            office(
                    TN,
                    "Division of Consumer Affairs, Tennessee Attorney General",
                    "https://www.tn.gov/attorneygeneral/working-for-tennessee/consumer-affairs.html"),
            office(
                    TX,
                    "Consumer Protection, Office of the Attorney General of Texas",
                    "https://www.texasattorneygeneral.gov/consumer-protection"),
            office(
                    UT,
                    "Division of Consumer Protection, Utah Department of Commerce",
                    "https://commerce.utah.gov/dcp/"),
            office(
                    VA,
                    "Consumer Protection Section, Virginia Attorney General",
                    "https://www.oag.state.va.us/consumer-protection/index.php/file-a-complaint"),
            office(
                    VT,
                    "Consumer Assistance Program, Vermont Attorney General",
                    "https://ago.vermont.gov/cap/get-help-consumer-complaint"),
            office(WA, "Washington State Office of the Attorney General", "https://www.atg.wa.gov/file-complaint"),
            office(
                    WI,
                    "Bureau of Consumer Protection, Wisconsin DATCP",
                    "https://datcp.wi.gov/Pages/Programs_Services/FileConsumerComplaint.aspx"),
            office(
                    WV,
                    "Consumer Protection Division, West Virginia Attorney General",
                    "https://ago.wv.gov/consumer-protection/file-complaint-consumer-protection-division"),
            office(
                    WY,
                    "Consumer Protection and Antitrust Unit, Wyoming Attorney General",
                    "https://ag.wyo.gov/law-office-division/consumer-protection-and-antitrust-unit"));

    private ConsumerOffices() {}

    private static ComplaintBody office(Jurisdiction state, String name, String address) {
        return new ComplaintBody(state, name, ANY, address, SECONDARY);
    }
}
