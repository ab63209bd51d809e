package id.sasaran.audit.web;

import id.sasaran.audit.SubjectNames;
import id.sasaran.audit.domain.AuditTrail.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts entries of the trail into words: names for ids, labels for codes, old beside new. */
@Component
class AuditRows {

    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int MAX_SHOWN = 300;
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]+");

    private final List<SubjectNames> sources;
    private final MessageSource messages;

    AuditRows(List<SubjectNames> sources, MessageSource messages) {
        this.sources = sources;
        this.messages = messages;
    }

    List<Row> rows(List<Entry> entries) {
        Map<UUID, String> names = names(entries);
        return entries.stream()
                .map(entry -> new Row(
                        entry.id(),
                        entry.at(),
                        entry.actorName(),
                        entry.address(),
                        action(entry.action()),
                        entry.action(),
                        Optional.ofNullable(names.get(entry.subjectId())).orElse(""),
                        changes(entry, names)))
                .toList();
    }

    String action(String action) {
        return label("audit.action." + action, action);
    }

    private Map<UUID, String> names(List<Entry> entries) {
        Set<UUID> ids = new HashSet<>();
        for (Entry entry : entries) {
            ids.add(entry.subjectId());
            collect(entry.before().keySet(), ids);
            collect(entry.after().keySet(), ids);
            collect(entry.before().values(), ids);
            collect(entry.after().values(), ids);
        }
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            sources.forEach(source -> names.putAll(source.names(ids)));
        }
        return names;
    }

    private static void collect(Collection<? extends @Nullable Object> values, Set<UUID> ids) {
        for (Object value : values) {
            if (value instanceof String text && UUID_TEXT.matcher(text).matches()) {
                ids.add(UUID.fromString(text));
            } else if (value instanceof Map<?, ?> map) {
                collect(new ArrayList<@Nullable Object>(map.keySet()), ids);
            } else if (value instanceof Collection<?> many) {
                collect(new ArrayList<@Nullable Object>(many), ids);
            }
        }
    }

    private List<Change> changes(Entry entry, Map<UUID, String> names) {
        Set<String> fields = new LinkedHashSet<>(entry.before().keySet());
        fields.addAll(entry.after().keySet());
        List<Change> changes = new ArrayList<>();
        for (String field : fields) {
            String before = text(entry.before().get(field), names);
            String after = text(entry.after().get(field), names);
            if (!before.equals(after) || !before.isEmpty()) {
                changes.add(new Change(field(field, names), shortened(before), shortened(after)));
            }
        }
        return changes;
    }

    private String field(String field, Map<UUID, String> names) {
        return UUID_TEXT.matcher(field).matches() ? text(field, names) : label("audit.field." + field, field);
    }

    /** A value under its name; an id without a name tells nobody anything. */
    private static String entry(String name, String value) {
        return UUID_TEXT.matcher(name).matches() ? value : name + ": " + value;
    }

    private static String shortened(String text) {
        return text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + "…" : text;
    }

    private String text(@Nullable Object value, Map<UUID, String> names) {
        if (value == null) {
            return "";
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(one -> entry(text(one.getKey(), names), text(one.getValue(), names)))
                    .collect(Collectors.joining("; "));
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> text(one, names)).collect(Collectors.joining(", "));
        }
        String text = value.toString();
        if (UUID_TEXT.matcher(text).matches()) {
            return Objects.requireNonNullElse(names.get(UUID.fromString(text)), text);
        }
        if (value instanceof Boolean) {
            return label("audit.value." + text, text);
        }
        return CONSTANT.matcher(text).matches() ? label("audit.value." + text, words(text)) : text;
    }

    /** A constant without a text of its own, as words: {@code SET_BY_HAND} becomes "set by hand". */
    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String label(String key, String otherwise) {
        return Objects.requireNonNullElse(
                messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()), otherwise);
    }

    /** An entry in words; {@code code} is the action as stored. */
    record Row(
            UUID id,
            Instant at,
            String actorName,
            String address,
            String action,
            String code,
            String subjectName,
            List<Change> changes) {}

    /** A value before and after. */
    record Change(String field, String before, String after) {}
}
