package id.sasaran.web;

import java.util.List;

/**
 * The person behind the current user, as the frame shows it.
 *
 * @param employee has a plan of their own
 * @param assessor assesses somebody today
 * @param head heads a unit today
 */
public record Standing(
        String agencyName,
        String unitName,
        String displayName,
        String positionName,
        boolean employee,
        boolean assessor,
        boolean head,
        List<MembershipItem> memberships) {}
