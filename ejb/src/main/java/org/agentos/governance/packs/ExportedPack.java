package org.agentos.governance.packs;

/** A pack on its way out: the archive and what is noted of it. */
public record ExportedPack(PackView view, byte[] archive) {}
