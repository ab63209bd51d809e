package id.sasaran.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasaran.organization.PositionKind;
import id.sasaran.planning.Aspect;
import id.sasaran.planning.ResultKind;
import id.sasaran.support.Browser;
import id.sasaran.support.BrowserTest;
import id.sasaran.support.TestAgency.Person;
import id.sasaran.support.TestClock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Worked examples, entered as people do: realization, achievement, rating, issue, reading. */
@BrowserTest
class WorkedExamplesUIIT {

    private static final String ABOVE = "DI_ATAS_EKSPEKTASI";
    private static final String MEETS = "SESUAI_EKSPEKTASI";
    private static final String BELOW = "DI_BAWAH_EKSPEKTASI";

    @Autowired
    private Year.Tools years;

    @Autowired
    private TestClock clock;

    /** A nurse in the third quarter: one main result short, behaviour above. */
    @Test
    void theNurseOfTheVaccinationPostIsGoodInTheThirdQuarter(Browser browser) {
        Year year = years.year("Puskesmas Kebun Lada", "Rina Wulandari", "Perawat Ahli Pertama");
        UUID plan = year.approvedPlan(
                Year.result(
                        ResultKind.UTAMA,
                        "Terlaksananya pelayanan imunisasi bayi di posyandu binaan",
                        Year.indicator(
                                Aspect.KUANTITAS,
                                "Bayi terimunisasi",
                                Year.range("210", "225", "bayi"),
                                Year.value("160", "bayi")),
                        Year.indicator(
                                Aspect.KUALITAS,
                                "Pelayanan sesuai SOP rantai dingin dan penyuntikan",
                                Year.atLeast("98", "%"),
                                Year.atLeast("98", "%")),
                        Year.indicator(
                                Aspect.WAKTU,
                                "Laporan bulanan masuk paling lambat tanggal 5",
                                Year.ratio("12", "12", "laporan"),
                                Year.ratio("9", "9", "laporan"))),
                Year.result(
                        ResultKind.UTAMA,
                        "Tertanganinya KIPI sesuai prosedur",
                        Year.indicator(
                                Aspect.KUALITAS,
                                "Kasus tertangani dalam 24 jam",
                                Year.value("100", "%"),
                                Year.value("100", "%"))),
                Year.result(
                        ResultKind.UTAMA,
                        "Terlaksananya edukasi keluarga sasaran dropout",
                        Year.indicator(
                                Aspect.KUANTITAS,
                                "Kunjungan rumah dropout",
                                Year.value("36", "kunjungan"),
                                Year.value("27", "kunjungan"))),
                Year.result(
                        ResultKind.TAMBAHAN,
                        "Terlaksananya tugas koordinator pos PIN",
                        Year.indicator(
                                Aspect.WAKTU,
                                "Pos buka sesuai jadwal",
                                Year.ratio("5", "5", "hari"),
                                Year.ratio("5", "5", "hari"))));
        clock.set(Year.IN_QUARTER_3);
        Journey journey = new Journey(browser);

        journey.report(year.employee(), plan, 3, "171", "99", "9/9", "100", "24", "5/5");
        journey.accept(year.head(), plan, 3);
        journey.achieve(year.above(), year.unit(), 3, "BAIK");
        journey.begin(year.head(), year.employee(), year.period(3));
        assertThat(browser.page().locator("[data-achievement=SHORT]").count()).isEqualTo(1);
        journey.mark(0, MEETS, "Penjelasan kepada ibu-ibu sangat sabar.");
        journey.mark(2, MEETS, "Tiga kunjungan dijadwal ulang ke Oktober atas permintaan keluarga.");
        journey.mark(3, MEETS, "Dipuji ketua tim.");
        journey.value(0, ABOVE, "Testimoni kelompok ibu Melati.");
        journey.decide(MEETS, ABOVE, "Pertahankan.");
        journey.behaviorEvidence("https://contoh.go.id/testimoni");
        String path = journey.issue("BAIK");
        journey.read(year.employee(), path, MEETS, ABOVE, "BAIK");
    }

    /** The front desk of the licensing office over a year: both ratings above. */
    @Test
    void theFrontDeskIsVeryGoodOverTheYear(Browser browser) {
        Year year = years.year("Bidang Pelayanan Perizinan", "Siti Aminah", "Penata Layanan Operasional");
        UUID plan = year.approvedPlan(
                Year.result(
                        ResultKind.UTAMA,
                        "Terverifikasinya kelengkapan berkas permohonan",
                        Year.indicator(
                                Aspect.KUANTITAS, "Berkas diverifikasi", Year.range("2400", "2600", "berkas"), null),
                        Year.indicator(Aspect.KUALITAS, "Berkas tidak dikembalikan", Year.atLeast("97", "%"), null),
                        Year.indicator(Aspect.WAKTU, "Waktu layanan loket", Year.atMost("15", "menit"), null)),
                Year.result(
                        ResultKind.UTAMA,
                        "Terlayaninya konsultasi dan pengaduan",
                        Year.indicator(
                                Aspect.KUALITAS, "Nilai perilaku pelaksana (SKM)", Year.atLeast("3.60", "poin"), null),
                        Year.indicator(Aspect.WAKTU, "Pengaduan dijawab 2 hari kerja", Year.value("100", "%"), null)),
                Year.result(
                        ResultKind.TAMBAHAN,
                        "Tersusunnya FAQ perizinan OSS",
                        Year.indicator(Aspect.KUANTITAS, "Dokumen FAQ", Year.value("1", "dokumen"), null)));
        clock.set(Year.IN_YEAR_END);
        Journey journey = new Journey(browser);

        journey.report(year.employee(), plan, 4, "2.711", "97,8", "11,4", "3,71", "100", "1");
        journey.accept(year.head(), plan, 4);
        journey.achieve(year.above(), year.unit(), 0, "BAIK");
        journey.begin(year.head(), year.employee(), year.period(0));
        journey.mark(0, ABOVE, "Jauh melewati target, dan layanan lebih cepat.");
        journey.mark(1, ABOVE, "Nilai survei tertinggi di bidang ini.");
        journey.mark(2, MEETS, "Lengkap.");
        journey.value(0, ABOVE, "Pelanggan memberi apresiasi.");
        journey.value(2, ABOVE, "Membantu rekan belajar.");
        journey.decide(ABOVE, ABOVE, "Bagikan caranya kepada loket lain.");
        journey.behaviorEvidence("https://contoh.go.id/apresiasi");
        String path = journey.issue("SANGAT_BAIK");
        journey.read(year.employee(), path, ABOVE, ABOVE, "SANGAT_BAIK");
    }

    /** The head of a village and a clerk there; the achievement of both units is Baik. */
    @Test
    void theVillageHeadIsGoodAndTheClerkNeedsImprovement(Browser browser) {
        Year year = years.year("Kelurahan Mekarsari", "Joko Prasetyo", "Pengadministrasi Kependudukan");
        Person camat = year.above();
        Person lurah = year.head();
        UUID headPlan = year.approvedPlan(
                lurah,
                camat,
                Year.result(
                        ResultKind.UTAMA,
                        "Meningkatnya kualitas pelayanan kelurahan",
                        Year.indicator(Aspect.KUALITAS, "SKM kelurahan", Year.atLeast("82", "poin"), null)),
                Year.result(
                        ResultKind.UTAMA,
                        "Terselesaikannya pengaduan warga",
                        Year.indicator(Aspect.WAKTU, "LAPOR selesai dalam 14 hari kerja", Year.value("95", "%"), null)),
                Year.result(
                        ResultKind.UTAMA,
                        "Terlaksananya musrenbang dan pembangunan",
                        Year.indicator(Aspect.BIAYA, "Dana kelurahan terserap", Year.range("95", "98", "%"), null),
                        Year.indicator(Aspect.WAKTU, "Dokumen musrenbang", Year.by(LocalDate.of(2026, 1, 31)), null)),
                Year.result(
                        ResultKind.TAMBAHAN,
                        "Terlaksananya posko banjir",
                        Year.indicator(Aspect.KUANTITAS, "Piket terlaksana", Year.value("100", "%"), null)));
        UUID clerkPlan = year.approvedPlan(
                year.employee(),
                lurah,
                Year.result(
                        ResultKind.UTAMA,
                        "Terbitnya surat pengantar",
                        Year.indicator(Aspect.KUANTITAS, "Surat terbit", Year.value("1800", "surat"), null),
                        Year.indicator(Aspect.KUALITAS, "Kesalahan surat", Year.atMost("1", "%"), null),
                        Year.indicator(Aspect.WAKTU, "Waktu terbit", Year.atMost("10", "menit"), null)));
        clock.set(Year.IN_YEAR_END);
        Journey journey = new Journey(browser);

        journey.report(lurah, headPlan, 4, "84,6", "97", "96,4", "2026-01-28", "100");
        journey.report(year.employee(), clerkPlan, 4, "1640", "2,4", "18");
        journey.achieve(year.agency().top(), year.office(), 0, "BAIK");
        journey.achieve(camat, year.unit(), 0, "BAIK");

        journey.begin(camat, lurah, year.period(0));
        assertThat(browser.page()
                        .locator("#putusan + * [data-rating=SESUAI_EKSPEKTASI]")
                        .count())
                .as("the unit's own achievement is the proposal")
                .isPositive();
        journey.mark(1, ABOVE, "Tepat waktu di atas target.");
        journey.decide(MEETS, MEETS, "Pertahankan pelayanan.");
        String headPath = journey.issue("BAIK");

        journey.begin(lurah, year.employee(), year.period(0));
        journey.mark(0, BELOW, "Dua kali umpan balik; bimbingan dicatat bulan Mei.");
        journey.decide(BELOW, MEETS, "Ikut pelatihan pelayanan; target triwulan berikut disepakati.");
        String clerkPath = journey.issue("BUTUH_PERBAIKAN");

        journey.read(lurah, headPath, MEETS, MEETS, "BAIK");
        journey.read(year.employee(), clerkPath, BELOW, MEETS, "BUTUH_PERBAIKAN");
    }

    /** A teacher whose results meet and whose behaviour is below: results never make up for it. */
    @Test
    void theTeacherWhoWasAbsentIsPoorAlthoughTheResultsMeet(Browser browser) {
        Year year = years.year("SMP Negeri Contoh", "Andi Saputra", "Guru Ahli Pertama");
        Person teacher =
                year.agency().named(year.unit(), "Budi Hartono", "Guru Ahli Pertama", PositionKind.JF_KEAHLIAN, false);
        UUID plan = year.approvedPlan(
                teacher,
                year.head(),
                Year.result(
                        ResultKind.UTAMA,
                        "Terlaksananya pembelajaran dan penilaian sesuai rencana",
                        Year.indicator(Aspect.KUANTITAS, "Kegiatan", Year.value("2", "kegiatan"), null)),
                Year.result(
                        ResultKind.UTAMA,
                        "Tersusunnya laporan evaluasi pembelajaran",
                        Year.indicator(Aspect.KUANTITAS, "Laporan", Year.value("4", "laporan"), null)));
        clock.set(Year.IN_YEAR_END);
        Journey journey = new Journey(browser);

        journey.report(teacher, plan, 4, "2", "4");
        journey.achieve(year.above(), year.unit(), 0, "BAIK");
        clock.set(LocalDate.of(2027, 1, 12));
        journey.begin(year.head(), teacher, year.period(0));
        journey.decide(MEETS, BELOW, "Sampaikan pemberitahuan bila berhalangan.");
        journey.press("rate");
        browser.page().waitForSelector(".govuk-error-summary");
        assertThat(journey.errors()).hasSize(2);
        journey.value(1, BELOW, "Berulang tidak hadir tanpa pemberitahuan; dua umpan balik dan satu konseling.");
        journey.behaviorEvidence("https://contoh.go.id/presensi");
        String path = journey.issue("KURANG");
        journey.read(teacher, path, MEETS, BELOW, "KURANG");
    }
}
