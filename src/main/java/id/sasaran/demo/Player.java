package id.sasaran.demo;

import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.RoleGrant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person of the demo who acts through the services. */
final class Player {

    /** People without an account of their own act for the story under this one; it has no rights by itself. */
    private static final UUID STORY_ACCOUNT = new UUID(0, 1);

    private final int agencyId;
    private final UUID employeeId;
    private final String name;
    private final String unit;
    private final String profile;
    private final String account;
    private final boolean head;
    private UUID accountId = STORY_ACCOUNT;
    private List<RoleGrant> grants = List.of();
    private @Nullable UUID planId;
    private String number = "";

    Player(int agencyId, UUID employeeId, String name, String unit, String profile, String account, boolean head) {
        this.agencyId = agencyId;
        this.employeeId = employeeId;
        this.name = name;
        this.unit = unit;
        this.profile = profile;
        this.account = account;
        this.head = head;
    }

    /** From now on this person acts under an account with granted roles. */
    void signIn(UUID ownAccount, List<RoleGrant> roles) {
        accountId = ownAccount;
        grants = List.copyOf(roles);
    }

    CurrentUser user() {
        return new CurrentUser(accountId, agencyId, employeeId, name, grants, "-");
    }

    UUID employeeId() {
        return employeeId;
    }

    String unit() {
        return unit;
    }

    /** Employee number; empty for state officials. */
    String number() {
        return number;
    }

    void number(String given) {
        number = given;
    }

    /** Key into {@link PlanBook}; empty for state officials, who have no plan. */
    String profile() {
        return profile;
    }

    /** Part of the user name after the dot; empty without an account. */
    String account() {
        return account;
    }

    boolean head() {
        return head;
    }

    @Nullable
    UUID planId() {
        return planId;
    }

    void planId(UUID started) {
        planId = started;
    }
}
