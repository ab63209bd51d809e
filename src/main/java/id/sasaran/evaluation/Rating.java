package id.sasaran.evaluation;

/** One of the two ratings of an evaluation (PermenPANRB 6/2022, annex, part IV, letter B number 3). */
public enum Rating {
    DI_ATAS_EKSPEKTASI,
    SESUAI_EKSPEKTASI,
    DI_BAWAH_EKSPEKTASI
}
