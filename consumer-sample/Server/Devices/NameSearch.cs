using System.Linq.Expressions;
using ConsumerSample.Server.Devices.Model;
using Microsoft.AspNetCore.OData.Query.Expressions;
using Microsoft.OData.UriParser;

namespace ConsumerSample.Server.Devices;

/// <summary>What <c>$search</c> finds: a word or a phrase in a configuration's name.</summary>
internal sealed class NameSearch : ISearchBinder
{
    public Expression BindSearch(SearchClause searchClause, QueryBinderContext context)
    {
        if (searchClause.Expression is not SearchTermNode term)
        {
            throw ApiError.InvalidRequest("$search must be one word or phrase.");
        }

        Expression<Func<Configuration, bool>> hasName = item =>
            item.DisplayName != null && item.DisplayName.Contains(term.Text, StringComparison.OrdinalIgnoreCase);
        ParameterExpression item = Expression.Parameter(context.ElementClrType);
        return Expression.Lambda(Expression.Invoke(hasName, item), item);
    }
}
