package org.agentos.rules.rulebook;

import java.util.Objects;

/** Where in the text of an author something stands; each notation has its own kind of places. */
public sealed interface Place {

    /** The place in plain words, such as {@code line 3, column 7}. */
    String text();

    /** A place in JSON, and in the model itself, whose pointers are those of its guided JSON. */
    record Pointer(String pointer) implements Place {

        /**
         * @param pointer JSON pointer (RFC 6901), such as {@code /rules/0/when/exists/fact}; empty for the whole
         */
        public Pointer {
            Objects.requireNonNull(pointer, "pointer");
        }

        @Override
        public String text() {
            return pointer;
        }
    }

    /** A place in a text. */
    record Position(int line, int column) implements Place {

        /**
         * @param line from 1
         * @param column from 1, in code points
         */
        public Position {
            if (line < 1 || column < 1) {
                throw new IllegalArgumentException("lines and columns count from 1, not " + line + ", " + column);
            }
        }

        @Override
        public String text() {
            return "line " + line + ", column " + column;
        }
    }

    /** A cell of a spreadsheet, such as {@code D14} of the sheet {@code Rules}. */
    record Cell(String sheet, String cell) implements Place {
        public Cell {
            Objects.requireNonNull(sheet, "sheet");
            Objects.requireNonNull(cell, "cell");
        }

        @Override
        public String text() {
            return "sheet " + sheet + ", " + cell;
        }
    }
}
