package org.access524.law;

import java.util.ArrayList;
import java.util.List;
import org.access524.law.ComplaintBody.Handles;

/** To which offices of a state one may complain about a provider there. */
public final class ComplaintBodies {

    private static final List<ComplaintBody> ALL = new ArrayList<>();

    static {
        ALL.addAll(FacilityAgencies.ALL);
        ALL.addAll(MedicalBoards.ALL);
        ALL.addAll(ConsumerOffices.ALL);
    }

    private ComplaintBodies() {}

    /** All of them: those for facilities, those for practitioners, then those for everybody. */
    public static List<ComplaintBody> all() {
        return List.copyOf(ALL);
    }

    /**
     * Where to complain about a holder of that kind: first those whose page was read, then the others for that kind, then
     * those for everybody. None for the United States: complaints to HHS are a chapter of their own.
     */
    public static List<ComplaintBody> of(Jurisdiction state, Holder kind) {
        List<ComplaintBody> sure = new ArrayList<>();
        List<ComplaintBody> named = new ArrayList<>();
        List<ComplaintBody> general = new ArrayList<>();
        for (ComplaintBody body : ALL) {
            if (body.jurisdiction() == state && covers(body.handles(), kind)) {
                boolean read = body.certainty() == Certainty.VERIFIED;
                addOnce(body, body.handles() == Handles.ANY ? general : read ? sure : named);
            }
        }
        sure.addAll(named);
        sure.addAll(general);
        return sure;
    }

    /** A centre for imaging may be licensed as a facility or as a practice; so may one of unknown kind. */
    private static boolean covers(Handles handles, Holder kind) {
        return switch (kind) {
            case HOSPITAL, NURSING_FACILITY -> handles != Handles.PHYSICIANS;
            case PHYSICIAN -> handles != Handles.HOSPITALS;
            case ANY_PROVIDER, IMAGING_CENTER, PUBLIC_PROVIDER -> true;
        };
    }

    /** An office for facilities and practitioners has an entry for each. */
    private static void addOnce(ComplaintBody body, List<ComplaintBody> bodies) {
        for (ComplaintBody other : bodies) {
            if (other.address().equals(body.address())) {
                return;
            }
        }
        bodies.add(body);
    }
}
