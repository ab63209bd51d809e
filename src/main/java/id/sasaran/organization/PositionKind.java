package id.sasaran.organization;

/** Kinds of position (jenis jabatan), from the highest leadership post down, and the functional ones. */
public enum PositionKind {
    JPT_UTAMA,
    JPT_MADYA,
    JPT_PRATAMA,
    ADMINISTRATOR,
    PENGAWAS,
    PELAKSANA,
    JF_KETERAMPILAN,
    JF_KEAHLIAN,
    PEJABAT_NEGARA
}
