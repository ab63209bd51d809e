package id.sasaran.planning;

/** What an indicator measures (PermenPANRB 6/2022, art. 9). */
public enum Aspect {
    KUANTITAS,
    KUALITAS,
    WAKTU,
    BIAYA
}
