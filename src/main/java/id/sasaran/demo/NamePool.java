package id.sasaran.demo;

import id.sasaran.organization.EmployeeKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/** Made-up names and numbers for one agency; the same ones at every start. */
final class NamePool {

    private static final Map<String, List<String>> DEGREES = Map.of(
            "perawat", List.of("S.Kep., Ns.", "S.Kep., Ns.", "S.K.M."),
            "bidan", List.of("S.Tr.Keb.", "A.Md.Keb."),
            "guru", List.of("S.Pd.", "S.Pd.", "S.Pd.SD."),
            "kurikulum", List.of("S.Pd.", "M.Pd.", "S.Pd.I."),
            "komputer", List.of("S.Kom.", "S.T."),
            "keuangan", List.of("S.E.", "S.Ak."),
            "auditor", List.of("S.E., Ak.", "S.Ak."),
            "data", List.of("S.Stat.", "S.Si."),
            "sdm", List.of("S.Psi.", "S.AP.", "S.H."));
    private static final List<String> OTHER_DEGREES = List.of("S.Sos.", "S.AP.", "", "S.IP.", "S.E.", "A.Md.", "S.H.");

    private final Random random;
    private final Map<String, Deque<String>> names = new HashMap<>();
    private final Set<String> numbers = new HashSet<>();

    NamePool(String region, long seed) {
        random = new Random(seed);
        for (String line : Script.lines("names.txt")) {
            String[] field = line.split("\\|");
            if (field[0].equals(region)) {
                names.put(field[1], new ArrayDeque<>(List.of(field).subList(2, field.length)));
            }
        }
    }

    /** Whether the next person is a woman: a coin, while names of both kinds are left. */
    boolean nextIsFemale() {
        boolean female = random.nextInt(100) < 52;
        return pool(female ? "P" : "L").isEmpty() ? !female : female;
    }

    String name(boolean female) {
        return pool(female ? "P" : "L").removeFirst();
    }

    /** Titles after the name; lower grades have none. */
    String degree(String profile, String grade) {
        if (grade.contains("II/") && !grade.contains("III/") || grade.equals("V") || grade.equals("VII")) {
            return random.nextInt(4) == 0 ? "A.Md." : "";
        }
        List<String> degrees = DEGREES.getOrDefault(profile, OTHER_DEGREES);
        return degrees.get(random.nextInt(degrees.size()));
    }

    /** A number with a plausible birth date and appointment for the kind of employment, and the right sex. */
    String number(EmployeeKind kind, boolean female) {
        String number;
        do {
            number = draw(kind, female);
        } while (!numbers.add(number));
        return number;
    }

    /** Keeps a given number from being drawn again. */
    void taken(String number) {
        numbers.add(number);
    }

    private String draw(EmployeeKind kind, boolean female) {
        int appointed = switch (kind) {
            case PPPK, PPPK_PARUH_WAKTU -> 2021 + random.nextInt(4);
            case CPNS -> 2025;
            default -> 2005 + random.nextInt(17);
        };
        int age = kind == EmployeeKind.PPPK ? 26 + random.nextInt(12) : 22 + random.nextInt(6);
        LocalDate birth = LocalDate.of(appointed - age, 1, 1).plusDays(random.nextInt(365));
        int month = switch (kind) {
            case PPPK, PPPK_PARUH_WAKTU -> 21;
            case CPNS -> 5 + random.nextInt(2);
            default -> List.of(1, 1, 2, 3, 4, 12).get(random.nextInt(6));
        };
        return DateTimeFormatter.BASIC_ISO_DATE.format(birth)
                + String.format(
                        Locale.ROOT, "%04d%02d%d%03d", appointed, month, female ? 2 : 1, 1 + random.nextInt(14));
    }

    private Deque<String> pool(String sex) {
        return Objects.requireNonNull(names.get(sex), sex);
    }
}
