package cn.kaixu.local;

import cn.kaixu.local.setting.LaunchRefused;
import cn.kaixu.local.setting.Terminal;

/** Main class of {@code infra/run}. */
public final class Launcher {

    private static final int REFUSED = 2;

    private Launcher() {}

    public static void main(String[] arguments) {
        Terminal terminal = Terminal.standard();
        try {
            Request request = Request.parse(arguments);
            switch (request.action()) {
                case START -> new Session(request, terminal).run();
                case HELP -> terminal.line(Request.HELP);
                case DEMO -> Running.in(request.options().data()).demonstrate(terminal);
                case REPUBLISH -> operations(request, terminal).republish();
                case DEAD_LETTERS -> operations(request, terminal).listDeadLetters();
                case REPLAY -> operations(request, terminal).replayDeadLetters();
                case STATUS -> Running.in(request.options().data()).print(terminal);
            }
        } catch (LaunchRefused e) {
            terminal.line("✗ " + e.getMessage());
            System.exit(REFUSED);
        }
    }

    private static Operations operations(Request request, Terminal terminal) {
        return new Operations(Running.in(request.options().data()), terminal);
    }
}
