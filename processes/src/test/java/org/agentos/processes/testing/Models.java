package org.agentos.processes.testing;

/** Models in the form that bpmn-js writes: no directions, no references, no diagram. */
public final class Models {
    private Models() {}

    public static String definitions(String body) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:drools="http://www.jboss.org/drools"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:agentos="https://agentos.org/bpmn"
                    id="d" targetNamespace="http://example.com">
                """
                + body + "</bpmn:definitions>";
    }

    public static String process(String id, String body) {
        return definitions("<bpmn:process id='" + id + "' isExecutable='true'>" + body + "</bpmn:process>");
    }

    /** A start, the nodes given in between connected in their order, an end. */
    public static String line(String id, String nodes, String... ids) {
        StringBuilder body = new StringBuilder("<bpmn:startEvent id='start'/>").append(nodes);
        String previous = "start";
        for (String next : ids) {
            body.append(flow(previous, next));
            previous = next;
        }
        return process(id, body + "<bpmn:endEvent id='end'/>" + flow(previous, "end"));
    }

    public static String work(String id, String type) {
        return "<bpmn:serviceTask id='" + id + "' agentos:work='" + type + "'/>";
    }

    public static String user(String id, String roles) {
        return "<bpmn:userTask id='" + id + "' agentos:roles='" + roles + "'/>";
    }

    public static String flow(String from, String to) {
        return "<bpmn:sequenceFlow id='" + from + "-" + to + "' sourceRef='" + from + "' targetRef='" + to + "'/>";
    }

    public static String flow(String from, String to, String condition) {
        return "<bpmn:sequenceFlow id='" + from + "-" + to + "' sourceRef='" + from + "' targetRef='" + to
                + "'><bpmn:conditionExpression xsi:type='bpmn:tFormalExpression'>" + condition
                + "</bpmn:conditionExpression></bpmn:sequenceFlow>";
    }
}
