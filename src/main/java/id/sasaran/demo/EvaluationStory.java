package id.sasaran.demo;

import id.sasaran.cycle.BehaviorValue;
import id.sasaran.cycle.Cycles;
import id.sasaran.demo.Story.Quarter;
import id.sasaran.evaluation.EvaluationAuthoring;
import id.sasaran.evaluation.EvaluationAuthoring.RatingDraft;
import id.sasaran.evaluation.EvaluationAuthoring.ResultEntry;
import id.sasaran.evaluation.EvaluationAuthoring.ValueEntry;
import id.sasaran.evaluation.EvaluationStatus;
import id.sasaran.evaluation.Mark;
import id.sasaran.evaluation.OrganizationPredicate;
import id.sasaran.evaluation.Rating;
import id.sasaran.evaluation.UnitAchievements;
import id.sasaran.planning.PlanView;
import id.sasaran.planning.Plans;
import id.sasaran.shared.RuleViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Units get their achievement, and assessors rate, issue; people read. */
@Component
@Profile("demo")
class EvaluationStory {

    private static final Map<Rating, String> RESULT_FEEDBACK = Map.of(
            Rating.DI_ATAS_EKSPEKTASI, "Melampaui target dan tetap rapi. Cara kerjanya layak ditiru rekan lain.",
            Rating.SESUAI_EKSPEKTASI, "Berjalan sesuai rencana. Pertahankan ketelitian pada laporan bulanan.",
            Rating.DI_BAWAH_EKSPEKTASI, "Belum sampai target. Kita susun jadwal bersama untuk triwulan berikutnya.");
    private static final Map<Rating, String> BEHAVIOR_FEEDBACK = Map.of(
            Rating.DI_ATAS_EKSPEKTASI, "Warga menyampaikan terima kasih secara tertulis atas kesabaran melayani.",
            Rating.SESUAI_EKSPEKTASI, "Ramah dan dapat diandalkan.",
            Rating.DI_BAWAH_EKSPEKTASI,
                    "Beberapa kali meninggalkan loket tanpa memberi tahu. Sudah dibicarakan dua kali.");
    private static final String REASON = "Mempertimbangkan beban tambahan dan bukti yang dilampirkan.";
    private static final String RECOMMENDATION = "Ikuti pelatihan pelayanan prima pada semester kedua.";
    private static final String LINK = "https://arsip.example.go.id/umpan-balik/";

    private final EvaluationAuthoring authoring;
    private final UnitAchievements achievements;
    private final Plans plans;
    private final Cycles cycles;
    private final Map<String, UUID> started = new ConcurrentHashMap<>();

    EvaluationStory(EvaluationAuthoring authoring, UnitAchievements achievements, Plans plans, Cycles cycles) {
        this.authoring = authoring;
        this.achievements = achievements;
        this.plans = plans;
        this.cycles = cycles;
    }

    /** Puts the achievements of all units on the timeline: the top by decree, the others by the head above. */
    void tellUnits(Timeline timeline, Cast cast, int quarter, LocalDate day) {
        int index = 0;
        for (String unit : cast.units().keySet()) {
            int number = index++;
            OrganizationPredicate predicate =
                    number % 7 == 6 ? OrganizationPredicate.BUTUH_PERBAIKAN : OrganizationPredicate.BAIK;
            boolean top = cast.above(unit).isEmpty();
            Player setter =
                    top ? cast.account("admin") : cast.headOf(cast.above(unit)).orElseThrow();
            String note = top
                    ? "Keputusan Nomor 800/" + (120 + quarter) + "/2026"
                    : "Sebagian besar indikator unit mencapai target.";
            timeline.at(
                    PlanStory.clock(day, 8, number),
                    () -> achievements.set(setter.user(), cast.unit(unit), period(quarter), 0, predicate, note));
        }
    }

    /** Puts one quarter of one person on the timeline; {@code day} is the first day of rating. */
    void tell(Timeline timeline, Cast cast, Player player, Story story, int quarter, LocalDate day, int index) {
        Quarter course = quarter == 1 ? story.first() : story.second();
        EvaluationStatus end = course.evaluation();
        if (end == null) {
            return;
        }
        Player rater = cast.assessorOf(player).orElseThrow();
        String key = player.employeeId() + "/" + quarter;
        timeline.at(PlanStory.clock(day, 9, index), () -> rate(rater, player, story, quarter, key, end));
        if (end == EvaluationStatus.ISSUED || end == EvaluationStatus.ACKNOWLEDGED) {
            timeline.at(
                    PlanStory.clock(day, 12, index),
                    () -> authoring.issue(rater.user(), evaluation(key), version(key)));
        }
        if (end == EvaluationStatus.ACKNOWLEDGED) {
            timeline.at(
                    PlanStory.clock(day, 15, index),
                    () -> authoring.acknowledge(player.user(), evaluation(key), version(key)));
        }
    }

    private void rate(Player rater, Player player, Story story, int quarter, String key, EvaluationStatus end) {
        UUID planId = Objects.requireNonNull(player.planId());
        started.put(key, authoring.start(rater.user(), planId, period(quarter)));
        List<PlanView.Result> results = plans.find(planId).orElseThrow().results();
        if (end == EvaluationStatus.OPEN) {
            authoring.save(rater.user(), evaluation(key), version(key), draft(story, results.subList(0, 1), ""));
            return;
        }
        try {
            authoring.rate(rater.user(), evaluation(key), version(key), draft(story, results, ""));
        } catch (RuleViolationException needsReason) {
            authoring.rate(rater.user(), evaluation(key), version(key), draft(story, results, REASON));
        }
    }

    private static RatingDraft draft(Story story, List<PlanView.Result> results, String reason) {
        Rating result = story.result();
        Rating behavior = story.behavior();
        return new RatingDraft(
                results.stream()
                        .map(one -> new ResultEntry(
                                one.id(), Mark.of(result), Objects.requireNonNull(RESULT_FEEDBACK.get(result))))
                        .toList(),
                List.of(new ValueEntry(
                        BehaviorValue.BERORIENTASI_PELAYANAN,
                        Mark.of(behavior),
                        Objects.requireNonNull(BEHAVIOR_FEEDBACK.get(behavior)))),
                result,
                behavior,
                reason,
                result == Rating.DI_BAWAH_EKSPEKTASI ? RECOMMENDATION : "",
                result == Rating.SESUAI_EKSPEKTASI ? "" : LINK + "hasil",
                behavior == Rating.SESUAI_EKSPEKTASI ? "" : LINK + "perilaku");
    }

    private UUID period(int quarter) {
        return cycles.period(CastBuilder.YEAR, quarter).orElseThrow().id();
    }

    private UUID evaluation(String key) {
        return Objects.requireNonNull(started.get(key), key);
    }

    private long version(String key) {
        return authoring.version(evaluation(key));
    }
}
