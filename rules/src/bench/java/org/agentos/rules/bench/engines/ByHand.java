package org.agentos.rules.bench.engines;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.agentos.rules.bench.rules.BenchRule;
import org.agentos.rules.bench.rules.JavaSource;

/** Compiles the rules as they would be written in Java. */
public final class ByHand {

    private ByHand() {}

    public static Engine engine(List<BenchRule> rules) {
        try {
            Path folder = Files.createTempDirectory("by-hand");
            Path source = folder.resolve("ByHand.java");
            Files.writeString(source, JavaSource.of(rules));
            String path = System.getProperty("java.class.path");
            int failed = ToolProvider.getSystemJavaCompiler()
                    .run(
                            null,
                            null,
                            null,
                            "-proc:none",
                            "-nowarn",
                            "-cp",
                            path,
                            "-d",
                            folder.toString(),
                            source.toString());
            if (failed != 0) {
                throw new IllegalStateException("the rules in Java do not compile");
            }
            ClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, ByHand.class.getClassLoader());
            return (Engine)
                    loader.loadClass(JavaSource.NAME).getConstructor(List.class).newInstance(rules);
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("the rules in Java can't be run", e);
        }
    }
}
