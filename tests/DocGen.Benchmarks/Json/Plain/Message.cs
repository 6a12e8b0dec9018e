using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace DocGen.Benchmarks.Json.Plain;

/// <summary>A mail; the ETag is a member, as nothing else would keep it.</summary>
public sealed record Message : OutlookItem
{
    [JsonPropertyName("@odata.etag")]
    public string? ETag { get; init; }

    public IReadOnlyList<Recipient>? BccRecipients { get; init; }

    public ItemBody? Body { get; init; }

    public string? BodyPreview { get; init; }

    public IReadOnlyList<Recipient>? CcRecipients { get; init; }

    public string? ConversationId { get; init; }

    public byte[]? ConversationIndex { get; init; }

    public FollowupFlag? Flag { get; init; }

    public Recipient? From { get; init; }

    public bool? HasAttachments { get; init; }

    public Importance? Importance { get; init; }

    public InferenceClassificationType? InferenceClassification { get; init; }

    public IReadOnlyList<InternetMessageHeader>? InternetMessageHeaders { get; init; }

    public string? InternetMessageId { get; init; }

    public bool? IsDeliveryReceiptRequested { get; init; }

    public bool? IsDraft { get; init; }

    public bool? IsRead { get; init; }

    public bool? IsReadReceiptRequested { get; init; }

    public string? ParentFolderId { get; init; }

    public DateTimeOffset? ReceivedDateTime { get; init; }

    public IReadOnlyList<Recipient>? ReplyTo { get; init; }

    public Recipient? Sender { get; init; }

    public DateTimeOffset? SentDateTime { get; init; }

    public string? Subject { get; init; }

    public IReadOnlyList<Recipient>? ToRecipients { get; init; }

    public ItemBody? UniqueBody { get; init; }

    public string? WebLink { get; init; }
}
