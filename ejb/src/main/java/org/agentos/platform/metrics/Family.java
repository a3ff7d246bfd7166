package org.agentos.platform.metrics;

/** All series of one name. */
abstract class Family {

    private final String name;
    private final String help;
    private final String type;

    Family(String name, String help, String type) {
        this.name = name;
        this.help = help;
        this.type = type;
    }

    final void render(StringBuilder text) {
        text.append("# HELP ")
                .append(name)
                .append(' ')
                .append(help.replace("\\", "\\\\").replace("\n", "\\n"));
        text.append("\n# TYPE ").append(name).append(' ').append(type).append('\n');
        renderSeries(text);
    }

    abstract void renderSeries(StringBuilder text);

    final void line(StringBuilder text, String suffix, Labels labels, String value) {
        text.append(name)
                .append(suffix)
                .append(labels.rendered())
                .append(' ')
                .append(value)
                .append('\n');
    }
}
