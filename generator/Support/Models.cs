// Emitted requests have an alias for the namespace of models, and not every API has models.
namespace DocGen.Runtime.Models;
