package org.agentos.rules.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The model, loaded once (about a second, 70 MB). One session whose single thread does not spin. Calls may come from many
 * threads; close it when none is under way.
 */
public final class Embedding implements AutoCloseable {

    /** Numbers of a vector. */
    public static final int DIMENSIONS = 384;

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

    /** Tokens of a chunk, without the two that the model adds; what the model was trained on. */
    private static final int WINDOW = 254;

    private static final int OVERLAP = 32;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPiece tokenizer;
    private final long begin;
    private final long end;

    private Embedding(OrtEnvironment environment, OrtSession session, WordPiece tokenizer) {
        this.environment = environment;
        this.session = session;
        this.tokenizer = tokenizer;
        this.begin = tokenizer.id("[CLS]");
        this.end = tokenizer.id("[SEP]");
    }

    /** @throws IllegalStateException when the model or its native library is not there or cannot run on this machine */
    public static Embedding load() {
        try (InputStream tokenizer = resource(TOKENIZER);
                InputStream model = resource(MODEL);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            return new Embedding(
                    environment,
                    environment.createSession(model.readAllBytes(), options),
                    new WordPiece(new ObjectMapper().readTree(tokenizer)));
        } catch (IOException | OrtException | UnsatisfiedLinkError e) {
            throw new IllegalStateException("the embedding model cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** Every part of the text: windows of {@value #WINDOW} tokens that overlap by {@value #OVERLAP}; none for a text without words. */
    public List<Chunk> embed(String text) {
        List<WordPiece.Token> tokens = tokenizer.tokens(text);
        List<Chunk> chunks = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from += WINDOW - OVERLAP) {
            List<WordPiece.Token> window = tokens.subList(from, Math.min(tokens.size(), from + WINDOW));
            chunks.add(new Chunk(
                    window.get(0).start(), window.get(window.size() - 1).end(), vector(window)));
            if (from + WINDOW >= tokens.size()) {
                break;
            }
        }
        return chunks;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model cannot be closed", e);
        }
    }

    private float[] vector(List<WordPiece.Token> tokens) {
        long[] ids = new long[tokens.size() + 2];
        ids[0] = begin;
        for (int i = 0; i < tokens.size(); i++) {
            ids[i + 1] = tokens.get(i).id();
        }
        ids[ids.length - 1] = end;
        long[] all = new long[ids.length];
        Arrays.fill(all, 1);
        try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {all});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]});
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return pooled(((float[][][]) result.get(0).getValue())[0]);
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model failed", e);
        }
    }

    /** Mean over the tokens, scaled to length 1. */
    private static float[] pooled(float[][] hidden) {
        float[] vector = new float[hidden[0].length];
        for (float[] token : hidden) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] += token[i];
            }
        }
        double square = 0;
        for (float value : vector) {
            square += (double) value * value;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    private static InputStream resource(String name) throws IOException {
        InputStream resource = Embedding.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IOException(name + " is not on the class path");
        }
        return resource;
    }
}
