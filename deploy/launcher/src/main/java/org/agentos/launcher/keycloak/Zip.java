package org.agentos.launcher.keycloak;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a distribution without its top folder. */
final class Zip {

    private Zip() {}

    static void unpack(Path archive, Path into) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                Path target = into.resolve(name).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("the archive names a path outside of itself: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target, StandardCopyOption.REPLACE_EXISTING);
                    if (name.endsWith(".sh") && !target.toFile().setExecutable(true, false)) {
                        throw new IOException(target + " cannot be made executable");
                    }
                }
            }
        }
    }
}
