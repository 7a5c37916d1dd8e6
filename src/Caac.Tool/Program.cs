Console.WriteLine("caac");
