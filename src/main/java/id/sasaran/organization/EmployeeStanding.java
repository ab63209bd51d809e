package id.sasaran.organization;

/**
 * A person on a date and what follows from it.
 *
 * @param assessor whether the person is an assessor: heads a unit or was set by hand for somebody
 */
public record EmployeeStanding(EmployeeCard card, boolean assessor) {

    /** State officials assess and decide, but have no plan of their own. */
    public boolean hasPlan() {
        return card.kind() != EmployeeKind.PEJABAT_NEGARA;
    }
}
