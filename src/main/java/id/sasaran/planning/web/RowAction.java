package id.sasaran.planning.web;

/** A button of an indicator row: what it does and to which row, as in "up-2" (counted from 0), or "add". */
record RowAction(String verb, int index) {

    private static final int NO_ROW = -1;

    static RowAction of(String action) {
        int dash = action.lastIndexOf('-');
        String number = dash < 0 ? "" : action.substring(dash + 1);
        return number.matches("\\d{1,3}")
                ? new RowAction(action.substring(0, dash), Integer.parseInt(number))
                : new RowAction(action, NO_ROW);
    }

    /** The form after the button; an unknown button only keeps what was typed. */
    ResultForm applied(ResultForm form) {
        return switch (verb) {
            case "add" -> form.withAdded();
            case "remove" -> form.withRemoved(index);
            case "up" -> form.withSwapped(index, index - 1);
            case "down" -> form.withSwapped(index, index + 1);
            default -> form;
        };
    }

    /** The place to return to: the row that is new or has moved, or the one before a removed row. */
    String anchor(ResultForm changed) {
        int rows = changed.indicators().size();
        int row = switch (verb) {
            case "add" -> rows - 1;
            case "remove", "up" -> Math.min(Math.max(index - 1, 0), rows - 1);
            case "down" -> Math.min(index + 1, rows - 1);
            default -> NO_ROW;
        };
        return row < 0 ? "" : "#indikator-" + (row + 1);
    }
}
