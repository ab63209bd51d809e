package id.sasaran.reporting.web;

import id.sasaran.reporting.domain.HomeQueries.Member;

/** What a member of the team waits for, from the assessor's view; what waits for the assessor comes first. */
enum TeamState {
    PLAN_WAITS("here", "clipboard-list"),
    REALIZATION_WAITS("info", "clipboard-check"),
    READY("info", "scale"),
    RATED("info", "send"),
    REALIZATION_MISSING("warn", "circle-dashed"),
    PLAN_MISSING("warn", "circle-dashed"),
    EVALUATED("ok", "check");

    private final String kind;
    private final String icon;

    TeamState(String kind, String icon) {
        this.kind = kind;
        this.icon = icon;
    }

    static TeamState of(Member member) {
        if (member.planStatus().equals("SUBMITTED")) {
            return PLAN_WAITS;
        }
        if (!member.planStatus().equals("APPROVED")) {
            return PLAN_MISSING;
        }
        if (member.evaluated()) {
            return EVALUATED;
        }
        if (member.evaluationStatus().equals("RATED")) {
            return RATED;
        }
        return switch (member.realizationStatus()) {
            case "SUBMITTED" -> REALIZATION_WAITS;
            case "ACCEPTED" -> READY;
            default -> REALIZATION_MISSING;
        };
    }

    /** Colour of the tag. */
    public String kind() {
        return kind;
    }

    /** Icon of the tag. */
    public String icon() {
        return icon;
    }
}
