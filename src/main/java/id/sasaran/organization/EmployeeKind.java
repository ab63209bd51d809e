package id.sasaran.organization;

/** Kind of employment. A state official (mayor, governor, minister) assesses and decides, but has no plan. */
public enum EmployeeKind {
    PNS,
    CPNS,
    PPPK,
    PPPK_PARUH_WAKTU,
    PEJABAT_NEGARA
}
