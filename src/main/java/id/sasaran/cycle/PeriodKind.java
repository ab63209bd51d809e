package id.sasaran.cycle;

/** Kind of evaluation period (PermenPANRB 6/2022, art. 21). */
public enum PeriodKind {
    /** Three months. */
    QUARTER,
    /** The whole year: a judgement of its own, not an average of the quarters. */
    ANNUAL
}
