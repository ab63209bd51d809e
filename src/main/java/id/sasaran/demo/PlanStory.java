package id.sasaran.demo;

import id.sasaran.cycle.BehaviorValue;
import id.sasaran.demo.PlanBook.IndicatorText;
import id.sasaran.demo.PlanBook.ResultText;
import id.sasaran.planning.PlanAuthoring;
import id.sasaran.planning.PlanAuthoring.IndicatorDraft;
import id.sasaran.planning.PlanAuthoring.ResultDraft;
import id.sasaran.planning.PlanStatus;
import id.sasaran.planning.PlanView;
import id.sasaran.planning.Plans;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People write their plans, send them, and their assessors answer. */
@Component
@Profile("demo")
class PlanStory {

    /** First day of writing by depth of the unit; leaders before their people, so that results can be linked. */
    private static final List<LocalDate> WRITING = List.of(
            LocalDate.of(2026, 1, 5),
            LocalDate.of(2026, 1, 8),
            LocalDate.of(2026, 1, 13),
            LocalDate.of(2026, 1, 19),
            LocalDate.of(2026, 1, 26));

    private static final LocalDate LATE = LocalDate.of(2026, 3, 2);
    private static final LocalDate NOW = LocalDate.of(2026, 7, 6);
    private static final String RETURN_NOTE =
            "Terima kasih, susunannya sudah baik. Tolong perjelas targetnya sebelum saya setujui.";
    private static final String RESULT_NOTE = "Target ini sama dengan tahun lalu. Sesuaikan dengan beban tahun ini.";

    private static final List<Map<BehaviorValue, String>> EXPECTATIONS = List.of(
            Map.of(
                    BehaviorValue.BERORIENTASI_PELAYANAN,
                    "Menjawab setiap warga dengan ramah dan memastikan keperluannya selesai.",
                    BehaviorValue.KOLABORATIF,
                    "Membantu rekan di loket lain saat antrean panjang."),
            Map.of(
                    BehaviorValue.AKUNTABEL,
                    "Mencatat pekerjaan pada hari yang sama dan datang tepat waktu.",
                    BehaviorValue.ADAPTIF,
                    "Mencoba satu cara kerja baru setiap triwulan dan menceritakan hasilnya."),
            Map.of(
                    BehaviorValue.KOMPETEN,
                    "Mengikuti paling sedikit 20 jam pelajaran dan membagikan isinya kepada rekan.",
                    BehaviorValue.HARMONIS,
                    "Menyelesaikan perbedaan pendapat dengan berbicara langsung."));

    private final PlanAuthoring authoring;
    private final Plans plans;
    private final PlanBook book = PlanBook.read();

    PlanStory(PlanAuthoring authoring, Plans plans) {
        this.authoring = authoring;
        this.plans = plans;
    }

    /** Puts the plan of one person on the timeline. */
    void tell(Timeline timeline, Cast cast, Player player, Story story, int index) {
        PlanStatus end = story.plan();
        if (end == null) {
            return;
        }
        LocalDate day = end != PlanStatus.APPROVED
                ? NOW.plusDays(index % 3)
                : story.late() ? LATE : WRITING.get(cast.depth(player.unit()) + (player.head() ? 0 : 1));
        timeline.at(clock(day, 8, index), () -> write(cast, player, index));
        if (end == PlanStatus.DRAFT) {
            return;
        }
        timeline.at(
                clock(day.plusDays(1), 9, index), () -> authoring.submit(player.user(), plan(player), version(player)));
        Player assessor = cast.assessorOf(player).orElseThrow();
        LocalDateTime answer = clock(day.plusDays(2), 13, index);
        if (end == PlanStatus.APPROVED) {
            timeline.at(answer, () -> authoring.approve(assessor.user(), plan(player), version(player)));
        } else if (end == PlanStatus.RETURNED) {
            timeline.at(answer, () -> giveBack(assessor, player));
        }
    }

    /** A moment on a day; people do not all work in the same minute. */
    static LocalDateTime clock(LocalDate day, int hour, int index) {
        return day.atTime(hour, (index * 7) % 60).plusMinutes((index * 13) % 90);
    }

    private void write(Cast cast, Player player, int index) {
        UUID planId = authoring.start(player.user(), CastBuilder.YEAR);
        player.planId(planId);
        List<PlanView.Result> leaders = cast.assessorOf(player)
                .flatMap(assessor -> plans.inForce(assessor.employeeId(), CastBuilder.YEAR))
                .map(PlanView::results)
                .orElse(List.of());
        for (ResultText text : book.of(player.profile())) {
            authoring.addResult(player.user(), planId, version(player), draft(text, leaders));
        }
        authoring.expect(player.user(), planId, version(player), EXPECTATIONS.get(index % EXPECTATIONS.size()));
    }

    /** Supports the leader's result with the same words where the leader's plan has it, otherwise the words alone. */
    private static ResultDraft draft(ResultText text, List<PlanView.Result> leaders) {
        Optional<UUID> leader = leaders.stream()
                .filter(result -> result.statement().equals(text.leader()))
                .map(PlanView.Result::id)
                .findFirst();
        return new ResultDraft(
                text.kind(),
                text.statement(),
                leader.orElse(null),
                leader.isPresent() ? "" : text.leader(),
                leader.isPresent() ? "" : text.leaderIndicator(),
                text.indicators().stream().map(PlanStory::draft).toList());
    }

    private static IndicatorDraft draft(IndicatorText text) {
        return new IndicatorDraft(null, text.aspect(), text.statement(), text.target(), text.quarters());
    }

    private void giveBack(Player assessor, Player player) {
        UUID planId = plan(player);
        PlanView view = plans.find(planId).orElseThrow();
        authoring.returnToEmployee(
                assessor.user(),
                planId,
                version(player),
                RETURN_NOTE,
                Map.of(view.results().getFirst().id(), RESULT_NOTE));
    }

    private long version(Player player) {
        return authoring.version(plan(player));
    }

    private static UUID plan(Player player) {
        return Objects.requireNonNull(player.planId());
    }
}
