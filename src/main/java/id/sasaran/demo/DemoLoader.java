package id.sasaran.demo;

import id.sasaran.organization.AssessorReporting;
import id.sasaran.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the story of the demo once, through the services that the pages use, before the first request is answered. The
 * mark in the database says whether it was told.
 */
@Component
@Profile("demo")
class DemoLoader implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private static final Instant BEGINNING = Instant.parse("2026-01-02T01:00:00Z");
    private static final int TELLERS = 2;

    private final CastBuilder casts;
    private final PlanStory plans;
    private final RealizationStory realizations;
    private final EvaluationStory evaluations;
    private final AssessorReporting reports;
    private final DemoClock clock;
    private final JdbcClient jdbc;

    DemoLoader(
            CastBuilder casts,
            PlanStory plans,
            RealizationStory realizations,
            EvaluationStory evaluations,
            AssessorReporting reports,
            DemoClock clock,
            JdbcClient jdbc) {
        this.casts = casts;
        this.plans = plans;
        this.realizations = realizations;
        this.evaluations = evaluations;
        this.reports = reports;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        int unmarked = jdbc.sql("insert into installation (mark, value) values ('demo', :value) on conflict do nothing")
                .param("value", DemoStamp.UNFINISHED)
                .update();
        if (unmarked == 0) {
            return;
        }
        long start = System.nanoTime();
        LOG.info("Making the demo data, once; this takes less than a minute");
        load();
        jdbc.sql("update installation set value = :value where mark = 'demo'")
                .param("value", DemoStamp.value())
                .update();
        LOG.info("The demo data was made in {} s", (System.nanoTime() - start) / 1_000_000_000L);
    }

    private void load() {
        Map<String, Cast> agencies = new TreeMap<>();
        clock.at(BEGINNING, () -> {
            for (String code : Script.AGENCIES) {
                agencies.put(code, casts.build(Script.read(code)));
            }
            visitAuditor(agencies);
            casts.platform();
        });
        try (ExecutorService tellers = Executors.newFixedThreadPool(TELLERS)) {
            List<Future<?>> told = new ArrayList<>();
            agencies.values().forEach(cast -> told.add(tellers.submit(() -> tell(cast))));
            for (Future<?> one : told) {
                one.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The auditor of Aceh also helps in Binjai: one account, two agencies. */
    private void visitAuditor(Map<String, Cast> agencies) {
        Cast home = agencies.get("aceh");
        Cast other = agencies.get("binjai");
        if (home == null || other == null) {
            throw new IllegalStateException("aceh and binjai");
        }
        Script.PersonLine line = home.script().people().stream()
                .filter(person -> person.account().equals("auditor"))
                .findFirst()
                .orElseThrow();
        casts.alsoIn(
                other,
                home.account("auditor"),
                new Script.PersonLine(
                        "irban",
                        false,
                        line.female(),
                        line.titleBefore(),
                        line.name(),
                        line.titleAfter(),
                        line.kind(),
                        line.grade(),
                        line.position() + " (penugasan)",
                        line.positionKind(),
                        line.profile(),
                        "",
                        line.number()),
                Role.AUDITOR);
    }

    private void tell(Cast cast) {
        Timeline timeline = new Timeline();
        int index = 0;
        int member = 0;
        for (Player player : cast.players()) {
            if (player.profile().isEmpty()) {
                continue;
            }
            boolean ordinary = !player.head() && player.account().isEmpty();
            Story story = Story.of(player, ordinary ? member++ : index);
            plans.tell(timeline, cast, player, story, index);
            realizations.tell(timeline, cast, player, story, 1, LocalDate.of(2026, 4, 1), index);
            realizations.tell(timeline, cast, player, story, 2, LocalDate.of(2026, 7, 1), index);
            evaluations.tell(
                    timeline, cast, player, story, 1, LocalDate.of(2026, 4, 14).plusDays(index % 3), index);
            evaluations.tell(timeline, cast, player, story, 2, LocalDate.of(2026, 7, 14), index);
            index++;
        }
        evaluations.tellUnits(timeline, cast, 1, LocalDate.of(2026, 4, 10));
        evaluations.tellUnits(timeline, cast, 2, LocalDate.of(2026, 7, 13));
        report(timeline, cast);
        timeline.play(cast, clock);
    }

    /** Two people of the unit admin's subtree doubt their assessor: one was answered, one waits. */
    private void report(Timeline timeline, Cast cast) {
        List<Player> doubtful = cast.players().stream()
                .filter(player -> player.account().isEmpty() && !player.head())
                .limit(2)
                .toList();
        List<UUID> ids = new ArrayList<>();
        timeline.at(
                LocalDateTime.of(2026, 2, 9, 9, 12),
                () -> ids.add(reports.report(
                        doubtful.getFirst().user(),
                        "Saya diperbantukan ke kelurahan sejak Januari. Apakah penilai saya tetap kepala seksi?")));
        timeline.at(
                LocalDateTime.of(2026, 2, 10, 10, 40),
                () -> reports.confirm(
                        cast.account("adminunit").user(),
                        ids.getFirst(),
                        0,
                        "Tetap. Penugasan Anda kurang dari separuh jam kerja, jadi penilainya pimpinan unit asal."));
        timeline.at(
                LocalDateTime.of(2026, 7, 13, 14, 5),
                () -> reports.report(
                        doubtful.getLast().user(),
                        "Menurut surat tugas tanggal 1 Juli, saya pindah seksi. Penilai saya di sini belum berubah."));
    }
}
