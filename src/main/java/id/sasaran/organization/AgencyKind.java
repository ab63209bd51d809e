package id.sasaran.organization;

/** Central (kementerian, lembaga) or regional (provinsi, kabupaten, kota) agency. */
public enum AgencyKind {
    CENTRAL,
    REGIONAL
}
