package id.sasaran.demo;

import id.sasaran.demo.PlanBook.IndicatorText;
import id.sasaran.demo.Story.Quarter;
import id.sasaran.evaluation.Rating;
import id.sasaran.planning.PlanView;
import id.sasaran.planning.Plans;
import id.sasaran.planning.Target;
import id.sasaran.progress.Evidence;
import id.sasaran.progress.RealizationAuthoring;
import id.sasaran.progress.RealizationAuthoring.LineDraft;
import id.sasaran.progress.RealizationStatus;
import id.sasaran.shared.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People report what they reached, and their assessors look at it. */
@Component
@Profile("demo")
class RealizationStory {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal SMALL = BigDecimal.valueOf(30);

    private static final List<String> NOTES = List.of(
            "Sesuai jadwal.",
            "Data diambil dari aplikasi pada hari terakhir triwulan.",
            "Ada tambahan permohonan menjelang Lebaran.",
            "");
    private static final String SHORT_NOTE = "Sebagian bergeser ke triwulan berikutnya karena petugas terbatas.";
    private static final String RETURN_NOTE =
            "Angka kedua belum cocok dengan rekap. Periksa lagi dan lampirkan rekapnya.";

    private final RealizationAuthoring authoring;
    private final Plans plans;
    private final PlanBook book = PlanBook.read();

    RealizationStory(RealizationAuthoring authoring, Plans plans) {
        this.authoring = authoring;
        this.plans = plans;
    }

    /** Puts one quarter of one person on the timeline; {@code first} is the first day of writing. */
    void tell(Timeline timeline, Cast cast, Player player, Story story, int quarter, LocalDate first, int index) {
        Quarter course = quarter == 1 ? story.first() : story.second();
        RealizationStatus end = course.realization();
        if (end == null) {
            return;
        }
        LocalDate day = first.plusDays(index % 5);
        boolean draft = end == RealizationStatus.DRAFT;
        timeline.at(PlanStory.clock(day, 8, index), () -> write(cast, player, story, quarter, index, draft));
        if (draft) {
            return;
        }
        timeline.at(
                PlanStory.clock(day.plusDays(1), 10, index),
                () -> authoring.submit(player.user(), plan(player), quarter, version(player, quarter)));
        Player assessor = cast.assessorOf(player).orElseThrow();
        LocalDateTime answer = PlanStory.clock(day.plusDays(3), 13, index);
        if (end == RealizationStatus.ACCEPTED) {
            timeline.at(
                    answer, () -> authoring.accept(assessor.user(), plan(player), quarter, version(player, quarter)));
        } else if (end == RealizationStatus.RETURNED) {
            timeline.at(
                    answer,
                    () -> authoring.returnToEmployee(
                            assessor.user(), plan(player), quarter, version(player, quarter), RETURN_NOTE));
        }
    }

    private void write(Cast cast, Player player, Story story, int quarter, int index, boolean draft) {
        List<PlanView.Indicator> indicators =
                plans.find(plan(player)).orElseThrow().indicators();
        List<IndicatorText> texts = book.of(player.profile()).stream()
                .flatMap(result -> result.indicators().stream())
                .toList();
        List<LineDraft> lines = new ArrayList<>();
        int written = draft ? Math.max(1, indicators.size() * 2 / 3) : indicators.size();
        for (int i = 0; i < written; i++) {
            String typed = texts.get(i).reached().get(quarter - 1);
            lines.add(line(cast, player, indicators.get(i), typed, story.result(), index + i));
        }
        authoring.save(player.user(), plan(player), quarter, 0, lines);
    }

    private static LineDraft line(
            Cast cast, Player player, PlanView.Indicator indicator, String typed, Rating course, int index) {
        if (typed.equals("-")) {
            return new LineDraft(indicator.id(), true, "", "", "Baru diukur pada akhir semester.", List.of());
        }
        String note = course == Rating.DI_BAWAH_EKSPEKTASI ? SHORT_NOTE : NOTES.get(index % NOTES.size());
        List<Evidence> evidence = index % 2 == 0
                ? List.of(new Evidence(
                        "Rekap triwulan",
                        "https://arsip.example.go.id/" + cast.script().code() + "/" + player.unit() + "/rekap-"
                                + index))
                : List.of();
        if (indicator.target().kind() == Target.Kind.RATIO) {
            String[] parts = typed.split("/");
            String reached = course == Rating.DI_BAWAH_EKSPEKTASI ? less(parts[0]) : parts[0];
            return new LineDraft(indicator.id(), false, reached, parts[1], note, evidence);
        }
        String value = indicator.target().kind() == Target.Kind.DATE
                ? typed
                : varied(typed, indicator.target().kind() == Target.Kind.AT_MOST, course, index);
        return new LineDraft(indicator.id(), false, value, "", note, evidence);
    }

    /** Not everybody reaches the same number. Percentages stay below 100, small counts as they are. */
    private static String varied(String typed, boolean lessIsBetter, Rating course, int index) {
        BigDecimal number = Decimals.parse(typed).orElseThrow();
        int percent = switch (course) {
            case DI_ATAS_EKSPEKTASI -> lessIsBetter ? 90 : 109;
            case DI_BAWAH_EKSPEKTASI -> lessIsBetter ? 135 : 80;
            case SESUAI_EKSPEKTASI -> number.compareTo(SMALL) < 0 ? 100 : 99 + index % 3;
        };
        BigDecimal varied = number.multiply(BigDecimal.valueOf(percent))
                .divide(HUNDRED, Math.max(0, number.scale()), RoundingMode.HALF_UP);
        boolean percentage = number.compareTo(HUNDRED) <= 0 && number.compareTo(SMALL) > 0;
        return (percentage ? varied.min(HUNDRED) : varied).toPlainString().replace('.', ',');
    }

    private static String less(String number) {
        return String.valueOf(Math.max(0, Integer.parseInt(number) - 1));
    }

    private long version(Player player, int quarter) {
        return authoring.version(plan(player), quarter);
    }

    private static UUID plan(Player player) {
        return Objects.requireNonNull(player.planId());
    }
}
