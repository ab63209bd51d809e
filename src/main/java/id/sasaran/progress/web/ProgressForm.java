package id.sasaran.progress.web;

import id.sasaran.progress.Evidence;
import id.sasaran.progress.RealizationAuthoring.LineDraft;
import id.sasaran.progress.RealizationLine;
import id.sasaran.progress.domain.ProgressPages.Quarter;
import id.sasaran.shared.Ids;
import id.sasaran.shared.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The realization of a quarter as typed; texts stay texts, so that bad input can be shown again. */
record ProgressForm(String requestId, String version, List<Line> lines) {

    ProgressForm(@Nullable String requestId, @Nullable String version, @Nullable List<Line> lines) {
        this.requestId = text(requestId);
        this.version = text(version);
        this.lines = lines == null ? List.of() : lines;
    }

    /** What is kept, or empty lines for every indicator of the plan. */
    static ProgressForm of(Quarter page) {
        List<Line> lines = page.plan().indicators().stream()
                .map(indicator -> Optional.ofNullable(page.realization())
                        .flatMap(kept -> Optional.ofNullable(kept.lines().get(indicator.id())))
                        .map(Line::of)
                        .orElseGet(() -> new Line(indicator.id().toString(), false, "", "", "", List.of())))
                .map(Line::withRoom)
                .toList();
        return new ProgressForm(Ids.next().toString(), Long.toString(page.version()), lines);
    }

    /** The same texts with room for one more link on each line. */
    ProgressForm withRoom() {
        return new ProgressForm(
                Ids.next().toString(),
                version,
                lines.stream().map(Line::withRoom).toList());
    }

    long versionNumber() {
        return Optional.of(version)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(-1L);
    }

    List<LineDraft> drafts() {
        return lines.stream().map(Line::draft).toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** One indicator. */
    record Line(String indicatorId, Boolean notDue, String value, String whole, String note, List<Link> evidence) {

        Line(
                @Nullable String indicatorId,
                @Nullable Boolean notDue,
                @Nullable String value,
                @Nullable String whole,
                @Nullable String note,
                @Nullable List<Link> evidence) {
            this.indicatorId = text(indicatorId);
            this.notDue = notDue != null && notDue;
            this.value = text(value);
            this.whole = text(whole);
            this.note = text(note);
            this.evidence = evidence == null ? List.of() : evidence;
        }

        private static Line of(RealizationLine kept) {
            return new Line(
                    kept.indicatorId().toString(),
                    kept.notDue(),
                    kept.typed(),
                    kept.typedWhole(),
                    kept.note(),
                    kept.evidence().stream()
                            .map(link -> new Link(link.label(), link.url()))
                            .toList());
        }

        private Line withRoom() {
            List<Link> links = new ArrayList<>(evidence);
            boolean full = links.size() >= Evidence.MAX_LINKS;
            if (!full && links.stream().noneMatch(Link::empty)) {
                links.add(new Link("", ""));
            }
            return new Line(indicatorId, notDue, value, whole, note, links);
        }

        private LineDraft draft() {
            return new LineDraft(
                    id(indicatorId),
                    notDue,
                    value,
                    whole,
                    note,
                    evidence.stream()
                            .map(link -> new Evidence(link.label(), link.url()))
                            .toList());
        }

        private static UUID id(String text) {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException notAnId) {
                throw new NotFoundException("indicator", new UUID(0, 0));
            }
        }
    }

    /** One link to evidence. */
    record Link(String label, String url) {

        Link(@Nullable String label, @Nullable String url) {
            this.label = text(label);
            this.url = text(url);
        }

        boolean empty() {
            return label.isBlank() && url.isBlank();
        }
    }
}
