namespace SupportAgent;

public sealed partial class SupportAgentRunbook
{
    static void DefineOverview()
    {
        Purpose("Answers customers' questions about orders, refunds and products in the shop's chat, and hands over to people what it must not or cannot decide. Customers and the support team use it; without it every conversation waits for a person.");

        Flow("Chat").To("Support Agent", "message").To("Reply", "answer");
        Flow("Support Agent").To("LLM API", "drafts");
        Flow("Support Agent").To("Guardrails", "checks");
        Flow("Support Agent").To("Tools", "orders, refunds, knowledge");
        Flow("Support Agent").To("Support Team", "hands over");

        Dependency("LLM API").Provides("Drafts every answer").WhenDown("No answers; degraded mode hands every conversation over to people");
        Dependency("Orders API").Provides("Order status and delivery dates").WhenDown("Questions about orders fail; its circuit breaker opens");
        Dependency("Payments API").Provides("Refunds").WhenDown("Refunds are handed over to people");
        Dependency("Knowledge base").Provides("Product answers").WhenDown("Answers are less exact; more conversations are handed over");
    }
}
