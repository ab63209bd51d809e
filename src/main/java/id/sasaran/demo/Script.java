package id.sasaran.demo;

import id.sasaran.organization.EmployeeKind;
import id.sasaran.organization.PositionKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One agency of the demo as written in its file: units from the top down, people with a name of their own, and how many
 * others work where. Lines are fields between bars; a line that begins with a hash is a remark.
 */
record Script(
        String code,
        String name,
        ZoneId zone,
        String region,
        List<UnitLine> units,
        List<PersonLine> people,
        List<StaffLine> staff) {

    /** Codes of the agencies, in the order of the sign-in page. */
    static final List<String> AGENCIES = List.of("plaju", "gajahmungkur", "aceh", "senapelan", "binjai");

    /** A unit; {@code parent} is empty for the top. */
    record UnitLine(String key, String parent, String name) {}

    /**
     * A person with a name of their own.
     *
     * @param account part of the user name after the dot; empty for people without an account
     * @param number employee number; empty when one is made up, and for state officials
     */
    record PersonLine(
            String unit,
            boolean head,
            boolean female,
            String titleBefore,
            String name,
            String titleAfter,
            EmployeeKind kind,
            String grade,
            String position,
            PositionKind positionKind,
            String profile,
            String account,
            String number) {}

    /** Several people in the same position of a unit. */
    record StaffLine(
            String unit,
            int count,
            String position,
            PositionKind positionKind,
            EmployeeKind kind,
            String grade,
            String profile) {}

    static Script read(String code) {
        List<UnitLine> units = new ArrayList<>();
        List<PersonLine> people = new ArrayList<>();
        List<StaffLine> staff = new ArrayList<>();
        String[] agency = {};
        for (String line : lines(code + ".txt")) {
            String[] field = line.split("\\|", -1);
            switch (field[0]) {
                case "agency" -> agency = field;
                case "unit" -> units.add(new UnitLine(field[1], field[2], field[3]));
                case "person" -> people.add(person(field));
                case "staff" -> staff.add(staff(field));
                default -> throw new IllegalStateException(code + ": " + line);
            }
        }
        return new Script(code, agency[1], ZoneId.of(agency[2]), agency[3], units, people, staff);
    }

    /** The lines of a file of the demo, without remarks and empty ones. */
    static List<String> lines(String file) {
        try (InputStream in = Script.class.getResourceAsStream("/demo/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static PersonLine person(String[] field) {
        return new PersonLine(
                field[1],
                field[2].equals("head"),
                field[3].equals("P"),
                field[4],
                field[5],
                field[6],
                EmployeeKind.valueOf(field[7]),
                field[8],
                field[9],
                PositionKind.valueOf(field[10]),
                field[11],
                field[12],
                field[13]);
    }

    private static StaffLine staff(String[] field) {
        return new StaffLine(
                field[1],
                Integer.parseInt(field[2]),
                field[3],
                PositionKind.valueOf(field[4]),
                EmployeeKind.valueOf(field[5]),
                field[6],
                field[7]);
    }
}
