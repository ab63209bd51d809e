package id.sasaran.web;

import java.util.List;

/** Everything that the layout shows around a page. */
public record Frame(
        boolean signedIn,
        String accountId,
        String agencyName,
        String unitName,
        String displayName,
        String positionName,
        String initials,
        List<NavItem> nav,
        int waiting,
        String theme,
        String lang,
        boolean demo,
        List<MembershipItem> memberships) {}
